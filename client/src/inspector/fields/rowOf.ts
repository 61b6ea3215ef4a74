import type { ValueType } from '@alur/flows'

/** What `row` is over a list of this type; nothing is known of it before the list is. */
export function rowOf(list: ValueType | undefined): Record<string, ValueType> {
  return typeof list === 'object' && 'list' in list ? { row: list.list } : {}
}
