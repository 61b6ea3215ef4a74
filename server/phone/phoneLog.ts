import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { type PhoneRecord, phoneRecordSchema } from './phoneRecord.ts'

/** JSON lines. A line is one step, an array of records: after a crash all of a step is there or none of it. */
export type PhoneLog = {
  /** Returns when the operating system has the line, so a killed process loses nothing it has answered for. */
  append(records: PhoneRecord[]): void
  close(): void
}

/** The steps so far. A torn last line is what a kill in mid-write leaves: it was never answered for, and is cut off. */
export function readLog(file: string): { records: PhoneRecord[]; bytes: number } {
  mkdirSync(dirname(file), { recursive: true })
  if (!existsSync(file)) return { records: [], bytes: 0 }
  const content = readFileSync(file)
  const bytes = content.lastIndexOf('\n') + 1
  if (bytes < content.length) truncateSync(file, bytes)
  const lines = content.toString('utf8', 0, bytes).split('\n').slice(0, -1)
  return { records: lines.flatMap((line, index) => parseStep(line, `${file}:${index + 1}`)), bytes }
}

export function openLog(file: string): PhoneLog {
  const descriptor = openSync(file, 'a')
  let length = fstatSync(descriptor).size
  return {
    append(records) {
      const line = Buffer.from(`${JSON.stringify(records)}\n`)
      try {
        writeAll(descriptor, line)
        length += line.length
      } catch (error) {
        // A disk full in mid-line must not leave half a line in front of the next one.
        ftruncateSync(descriptor, length)
        throw error
      }
    },
    close: () => closeSync(descriptor),
  }
}

/** Writes beside the log and renames, so that a crash leaves either the old log or the new one. */
export function rewriteLog(file: string, records: PhoneRecord[]): void {
  const fresh = `${file}.new`
  const descriptor = openSync(fresh, 'w')
  for (const record of records) writeAll(descriptor, Buffer.from(`${JSON.stringify([record])}\n`))
  fsyncSync(descriptor)
  closeSync(descriptor)
  renameSync(fresh, file)
}

function writeAll(descriptor: number, bytes: Buffer) {
  let written = 0
  while (written < bytes.length) written += writeSync(descriptor, bytes, written)
}

const stepSchema = z.array(phoneRecordSchema)

function parseStep(line: string, place: string): PhoneRecord[] {
  try {
    return stepSchema.parse(JSON.parse(line))
  } catch (error) {
    throw new Error(
      `${place} is not a line of the phone's log. Move the file away to start anew.`,
      {
        cause: error,
      },
    )
  }
}
