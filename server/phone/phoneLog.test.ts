import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openLog, readLog, rewriteLog } from './phoneLog.ts'
import type { PhoneRecord } from './phoneRecord.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phone-log-'))
  file = join(folder, 'deep', 'phone.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const done = (id: string): PhoneRecord => ({ what: 'webhookDone', id })

it('reads nothing where there is no file yet, and makes its folder', () => {
  expect(readLog(file)).toEqual({ records: [], bytes: 0 })
  const log = openLog(file)
  log.append([done('a'), done('b')])
  log.close()
  expect(readLog(file).records).toEqual([done('a'), done('b')])
})

it('cuts off a torn last line, however it was torn, and writes on after it', () => {
  readLog(file)
  for (const torn of [
    '[{"what":"webhook',
    '[{"what":"webhookDone","id":"torn"}]',
    '\u00e9'.slice(0),
  ]) {
    writeFileSync(file, `${JSON.stringify([done('a')])}\n`)
    appendFileSync(file, Buffer.from(torn).subarray(0, Buffer.byteLength(torn) - 1))
    expect(readLog(file).records).toEqual([done('a')])
    const log = openLog(file)
    log.append([done('b')])
    log.close()
    expect(readLog(file).records).toEqual([done('a'), done('b')])
  }
})

it('cuts off a whole last line that lacks its newline, since nobody was told of it', () => {
  readLog(file)
  writeFileSync(file, `${JSON.stringify([done('a')])}\n${JSON.stringify([done('b')])}`)
  expect(readLog(file).records).toEqual([done('a')])
})

it.each([
  ['that is not JSON', 'nonsense'],
  ['of an unknown record', '[{"what":"weather"}]'],
  ['that is no list', '{"what":"webhookDone","id":"a"}'],
])('refuses a line in the middle %s, naming the place', (_what, line) => {
  readLog(file)
  writeFileSync(file, `${JSON.stringify([done('a')])}\n${line}\n${JSON.stringify([done('b')])}\n`)
  expect(() => readLog(file)).toThrow(`${file}:2 is not a line of the phone's log`)
})

it('is rewritten whole', () => {
  readLog(file)
  writeFileSync(file, `${JSON.stringify([done('old')])}\n`)
  rewriteLog(file, [done('a'), done('b')])
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3)
  expect(readLog(file).records).toEqual([done('a'), done('b')])
})
