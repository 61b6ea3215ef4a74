import { z } from 'zod'
import { FILE_FIELDS, type ValueType } from '../formula/values.ts'
import { VariableName } from './ids.ts'

const SCALARS = ['text', 'number', 'money', 'date', 'time', 'boolean'] as const

export const VariableType = z.enum([...SCALARS, 'file', 'list', 'object'])
export type VariableType = z.infer<typeof VariableType>

/** What the items of a list may be. */
export const ItemType = z.enum([...SCALARS, 'file', 'object'])
export type ItemType = z.infer<typeof ItemType>

/** What one field of an object may be. */
export const FieldType = z.enum([...SCALARS, 'file'])
export type FieldType = z.infer<typeof FieldType>

const Field = z.strictObject({ name: VariableName, type: FieldType })

/** How carefully a value is kept: `secret` is never stored, `plain` needs no care. */
export const Privacy = z.enum(['secret', 'sensitive', 'personal', 'internal', 'plain'])

/**
 * A typed place of the conversation's memory. A list says what its items are (`of`), an object and a
 * list of objects say their `fields`. `initial` is a formula over the variables before it.
 */
export const Variable = z
  .strictObject({
    name: VariableName,
    type: VariableType,
    of: ItemType.optional(),
    fields: z.array(Field).min(1).max(40).optional(),
    privacy: Privacy,
    purpose: z.string().max(200).optional(),
    retentionDays: z.int().min(0).max(36_500).optional(),
    initial: z.string().max(2_000).optional(),
  })
  .refine(({ type, of }) => (type === 'list') === (of !== undefined), {
    path: ['of'],
    message: 'A list says what its items are, and nothing else does',
  })
  .refine((variable) => hasFields(variable) === (variable.fields !== undefined), {
    path: ['fields'],
    message: 'An object and a list of objects have fields, and nothing else does',
  })
  .refine(({ fields = [] }) => new Set(fields.map(({ name }) => name)).size === fields.length, {
    path: ['fields'],
    message: 'Each field has a name of its own',
  })
export type Variable = z.infer<typeof Variable>

/** The type of a variable as formulas know it. */
export function valueTypeOf({ type, of, fields = [] }: Shape): ValueType {
  if (type === 'list') return { list: valueTypeOf({ type: of ?? 'text', fields }) }
  if (type === 'file') return { record: FILE_FIELDS }
  if (type !== 'object') return type
  return {
    record: Object.fromEntries(fields.map((field) => [field.name, valueTypeOf(field)])),
  }
}

type Shape = Pick<Variable, 'type' | 'of' | 'fields'>

function hasFields({ type, of }: { type: VariableType; of?: ItemType | undefined }): boolean {
  return type === 'object' || of === 'object'
}
