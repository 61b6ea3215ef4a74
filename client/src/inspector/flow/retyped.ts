import type { ItemType, Variable, VariableType } from '@alur/flows'
import { without } from '../../lib/without.ts'

/**
 * A variable with another type. A list begins as one of texts, and what has fields with a single one:
 * both must say what they hold. Fields that it had already stay.
 */
export function retyped(
  variable: Variable,
  { type, of = 'text' }: { type: VariableType; of?: ItemType },
): Variable {
  const { fields } = variable
  const bare = without(without(variable, 'of'), 'fields')
  const shape = { ...bare, type, ...(type === 'list' ? { of } : {}) }
  if (type !== 'object' && !(type === 'list' && of === 'object')) return shape
  return { ...shape, fields: fields ?? [{ name: 'field', type: 'text' }] }
}
