/** The names under which answers of the server are kept. */
export const keys = {
  flows: ['flows'],
  flow: (id: string) => ['flows', id, 'detail'],
  versions: (id: string) => ['flows', id, 'versions'],
  called: (id: string) => ['flows', id, 'called'],
  sessions: ['sessions'],
  library: ['library'],
  channel: ['channel'],
}
