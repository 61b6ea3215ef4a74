import { type Reading, refused, understood } from './reading.ts'

/**
 * Free text as it may be kept: trimmed, without control characters (lines stay) and without invisible
 * ones, the joiners of emoji excepted. Lengths count characters as a person does.
 */
export function readText(
  text: string,
  _language: string,
  { min = 1, max = 4_096 }: { min?: number; max?: number } = {},
): Reading {
  const cleaned = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?:[^\S\n]|(?!\n)\p{Cc})+/gu, ' ')
    .replace(/(?!\u200c|\u200d|[\u{e0020}-\u{e007f}])[\p{Cf}\p{Cs}]/gu, '')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (cleaned.replace(/[\p{Cf}\s]/gu, '') === '') return refused('empty')
  const length = Array.from(cleaned).length
  return length < min || length > max ? refused('range') : understood(cleaned)
}
