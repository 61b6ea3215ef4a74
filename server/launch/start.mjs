// Runs before anything is installed: Node's own modules only, and nothing that an old Node cannot read.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Alur needs Node 20.19 or newer, this is ${process.versions.node}. See https://nodejs.org`,
  )
  process.exit(1)
}

const { ensureInstalled } = await import('./install.mjs')
const { ensureBuilt } = await import('./build.mjs')

ensureInstalled()
ensureBuilt()
process.setSourceMapsEnabled(true)
// In this very process: signals and the exit code need no passing on.
await import('../dist/main.js')
