// Runs a measurement by its name: `pnpm bench formula` runs flows/bench/formula.bench.ts.
import { existsSync, readdirSync } from 'node:fs'

const found = new Map()
for (const folder of ['flows', 'server', 'client', 'e2e']) {
  const bench = new URL(`${folder}/bench/`, import.meta.url)
  if (!existsSync(bench)) continue
  for (const file of readdirSync(bench)) {
    if (file.endsWith('.bench.ts')) found.set(file.replace('.bench.ts', ''), new URL(file, bench))
  }
}

const measurement = found.get(process.argv[2])
if (measurement) await import(measurement)
else {
  console.error(`Name one of the measurements: ${[...found.keys()].sort().join(', ')}`)
  process.exitCode = 1
}
