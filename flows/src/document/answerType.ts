import { z } from 'zod'

/** What a customer may be asked to type. */
export const AnswerType = z.enum(['text', 'number', 'money', 'date', 'phone', 'email'])
export type AnswerType = z.infer<typeof AnswerType>

/** The type of variable that an answer of this type is kept in. */
export function storedType(type: AnswerType): Exclude<AnswerType, 'phone' | 'email'> {
  return type === 'phone' || type === 'email' ? 'text' : type
}
