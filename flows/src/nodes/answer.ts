import { z } from 'zod'
import { AnswerType, storedType } from '../document/answerType.ts'
import type { DataProblem, Use } from './kind.ts'

const formula = z.string().max(2_000)

/** What a typed answer must be like, wherever something is typed: in a question, in a form. */
export const Answer = z.strictObject({
  type: AnswerType,
  /** Smallest and largest answer, as formulas over the variables; for texts, of their length. */
  min: formula.optional(),
  max: formula.optional(),
  /** The form of a code: 9 is a digit, A a letter, * either, all else stands for itself. */
  pattern: z.string().max(60).optional(),
})
export type Answer = z.infer<typeof Answer>

/** The bounds of an answer as formulas at their place in a node's data. */
export function boundUses(answer: Answer, path: Use['path']): Use[] {
  const stored = storedType(answer.type)
  const expects = stored === 'text' ? 'number' : stored
  return (['min', 'max'] as const).flatMap((name): Use[] => {
    const source = answer[name]
    return source === undefined ? [] : [{ path: [...path, name], source, form: 'formula', expects }]
  })
}

/** A code without a place for a digit or letter could never be typed. */
export function patternProblems({ type, pattern }: Answer, path: Use['path']): DataProblem[] {
  if (type !== 'code' || /[9A*]/.test(pattern ?? '')) return []
  return [
    {
      path: [...path, 'pattern'],
      severity: 'error',
      message: {
        en: 'Say how the code is written, such as CL-9999: 9 is a digit, A a letter, * either.',
        id: 'Tulis bentuk kodenya, misalnya CL-9999: 9 untuk angka, A untuk huruf, * untuk keduanya.',
      },
    },
  ]
}
