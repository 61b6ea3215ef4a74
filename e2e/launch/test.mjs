import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../../server/launch/build.mjs'
import { ensureInstalled } from '../../server/launch/install.mjs'
import { ensureBrowser } from './browser.mjs'
import { run } from './run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const results = join(root, 'test-results')

/** The whole test: what is missing is installed, everything is run, the last line counts it. */
async function main() {
  await ensureInstalled()
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results)
  const counts = []
  for (const [name, tool, args] of CHECKS) {
    counts.push(await counted(name, () => tallyExit(name, run(bin(tool), args, { cwd: root }))))
  }
  await ensureBuilt()
  counts.push(await counted('unit and server tests', () => vitest()))
  counts.push(await counted('end-to-end specs', () => playwright()))
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}

const CHECKS = [
  ['lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types of flows', 'tsc', ['-p', 'flows']],
  ['types of the tests of flows', 'tsc', ['-p', 'flows/tsconfig.test.json']],
  ['types of server', 'tsc', ['-p', 'server']],
  ['types of client', 'tsc', ['-p', 'client']],
  ['types of e2e', 'tsc', ['-p', 'e2e']],
  ['unused code', 'knip', []],
]

function bin(tool) {
  return join(root, 'node_modules/.bin', tool)
}

/** A part that breaks before it can count itself is one failure, never a silent pass. */
async function counted(name, part) {
  console.log(`\n── ${name}`)
  try {
    return await part()
  } catch (error) {
    console.error(`${name}: ${error.message}`)
    return { passed: 0, failed: 1 }
  }
}

async function tallyExit(name, running) {
  const code = await running
  console.log(code === 0 ? `${name}: ok` : `${name}: failed`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest() {
  const report = join(results, 'vitest.json')
  const args = ['run', '--config', 'e2e/vitest.config.js', '--reporter=default', '--reporter=json']
  const code = await run(bin('vitest'), [...args, `--outputFile.json=${report}`], { cwd: root })
  const { numPassedTests, numFailedTests } = readReport(report)
  return tally(numPassedTests, numFailedTests, code)
}

async function playwright() {
  const report = join(results, 'playwright.json')
  const code = await run(join(root, 'e2e/node_modules/.bin/playwright'), ['test'], {
    cwd: join(root, 'e2e'),
    env: {
      ...process.env,
      ALUR_BROWSER: await ensureBrowser(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  })
  const { stats } = readReport(report)
  return tally(stats.expected + stats.flaky, stats.unexpected, code)
}

function readReport(file) {
  if (!existsSync(file)) throw new Error('it wrote no report')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Errors outside any test (a file that does not load) fail the run though no test did. */
function tally(passed, failed, code) {
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed }
}

await main()
