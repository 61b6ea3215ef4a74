import { z } from 'zod'
import { LocalizedText } from '../document/content.ts'
import type { Line } from '../run/call.ts'
import type { DataProblem, Locals, Speaker, Use } from './kind.ts'
import { templateUses } from './text.ts'

/** Where people take up what a flow hands them: a queue of the inbox, and how soon. */
export const Queue = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'A queue has small letters, digits and dashes, up to 40')
  .or(z.literal(''))
export const Priority = z.enum(['urgent', 'high', 'normal', 'low'])

/** A line that a person reads beside the conversation; the value is a text with formulas. */
export const LabelledValue = z.strictObject({
  label: LocalizedText,
  value: z.string().max(2_000),
})
export type LabelledValue = z.infer<typeof LabelledValue>

/** The lines as they read now; one that has nothing to say is left out. */
export function writtenLines(lines: LabelledValue[], speaker: Speaker): Line[] {
  return lines
    .map(({ label, value }) => ({
      label: speaker.text(label),
      value: writtenValue(value, speaker).trim(),
    }))
    .filter(({ value }) => value !== '')
}

/** A text with formulas that is the same in every language, such as a reference or a name. */
export function writtenValue(template: string, speaker: Speaker, local?: Locals): string {
  return speaker.text({ [speaker.language]: template }, local)
}

export function lineUses(lines: LabelledValue[], path: (string | number)[]): Use[] {
  return lines.flatMap(({ label, value }, index): Use[] => [
    ...templateUses(label, [...path, index, 'label']),
    { path: [...path, index, 'value'], source: value, form: 'template' },
  ])
}

export function queueProblems({ queue }: { queue: string }): DataProblem[] {
  if (queue !== '') return []
  return [
    {
      path: ['queue'],
      severity: 'error',
      message: {
        en: 'Name the queue whose people take this up, for example service.',
        id: 'Tulis nama antrean petugas yang menangani ini, misalnya service.',
      },
    },
  ]
}
