import type { ValueType } from '@alur/flows'
import type { Words } from '../../words/words.ts'

/** What a type is called in the interface. */
export function typeName(type: ValueType, { types }: Words['desk']['inspector']): string {
  return typeof type === 'string' ? types[type] : types.list
}
