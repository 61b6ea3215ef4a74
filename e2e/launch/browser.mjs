import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The path of a Chromium: the one named by ALUR_BROWSER, an installed one, Debian's package (as root),
 * else empty, which means Playwright's own download.
 */
export async function ensureBrowser() {
  const found = installed()
  if (found) return found
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium from Debian packages')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
    const fresh = installed()
    if (fresh) return fresh
  }
  const code = await run('npx', ['playwright', 'install', 'chromium'], { cwd: 'e2e' })
  if (code !== 0) {
    throw new Error('There is no browser. Install Chrome or Chromium, or name one in ALUR_BROWSER.')
  }
  return ''
}

function installed() {
  const named = process.env.ALUR_BROWSER
  if (named) return named
  return PLACES.find((place) => existsSync(place))
}
