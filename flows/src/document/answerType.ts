import { z } from 'zod'

/** What a customer may be asked to type. */
export const AnswerType = z.enum([
  'text',
  'name',
  'number',
  'money',
  'date',
  'time',
  'phone',
  'email',
  'postcode',
  'nik',
  'lastFour',
  'npwp',
  'nitku',
  'iban',
  'bic',
  'plate',
  'code',
])
export type AnswerType = z.infer<typeof AnswerType>

type StoredType = 'text' | 'number' | 'money' | 'date' | 'time'

/** The type of variable that an answer of this type is kept in. */
export function storedType(type: AnswerType): StoredType {
  return type === 'number' || type === 'money' || type === 'date' || type === 'time' ? type : 'text'
}
