import { parseArgs } from 'node:util'
import { checkFlows } from './checkFlows.ts'
import { compileFile } from './compileFile.ts'
import { formatFiles } from './formatFiles.ts'
import { playFile } from './playFile.ts'
import { testFlows } from './testFlows.ts'
import { UsageError } from './usageError.ts'

const USAGE = `alur check FILE…            what is wrong with flows; --json for machines
alur test FILE|FOLDER…      plays the scenarios beside flows, counts exits; --json
alur compile FILE           the XState machine of a flow, as JSON
alur format FILE…           rewrites flows in their one form; --check only tells
alur play FILE              talks to a flow in the terminal; --language id

Ends with 0 when all is well, 1 when something was found, 2 when the call was wrong.`

const options = {
  json: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  language: { type: 'string' },
} as const

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [command, ...files] = positionals
  process.exitCode = await run(command, files, values)
} catch (error) {
  const isUsage = error instanceof UsageError || isUnknownOption(error)
  if (!isUsage) throw error
  process.stderr.write(`${error.message}\n\n${USAGE}\n`)
  process.exitCode = 2
}

type Values = { json: boolean; check: boolean; language?: string | undefined }

function run(command: string | undefined, files: string[], values: Values): Promise<number> {
  if (files.length === 0) throw new UsageError('Name a command and at least one file.')
  switch (command) {
    case 'check':
      return checkFlows(files, values)
    case 'test':
      return testFlows(files, values)
    case 'compile':
      return compileFile(files)
    case 'format':
      return formatFiles(files, values)
    case 'play':
      return playFile(files, values)
    default:
      throw new UsageError(`There is no command ${command}.`)
  }
}

function isUnknownOption(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}
