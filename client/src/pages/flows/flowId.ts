import { freeId } from '@alur/flows'

/** An id for a flow of this name: small letters, digits and dashes. */
export function flowIdFor(name: string, taken: ReadonlySet<string>): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return freeId(id === '' ? 'flow' : id, taken)
}
