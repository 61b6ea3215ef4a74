import { z } from 'zod'
import type { VariableType } from './variable.ts'

/** What a customer may be asked to type. */
export const AnswerType = z.enum(['text', 'number', 'money', 'date', 'phone', 'email'])
export type AnswerType = z.infer<typeof AnswerType>

/** The type of variable that an answer of this type is kept in. */
export function storedType(type: AnswerType): VariableType {
  return type === 'phone' || type === 'email' ? 'text' : type
}
