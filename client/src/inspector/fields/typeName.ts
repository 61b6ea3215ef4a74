import type { ValueType } from '@alur/flows'
import type { Words } from '../../words/words.ts'

/** What a type is called in the interface. */
export function typeName(type: ValueType, { types }: Words['desk']['inspector']): string {
  if (typeof type === 'string') return types[type]
  return 'list' in type ? types.list : types.object
}
