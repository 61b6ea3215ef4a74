/** Keeps the most recently used things; `Map` remembers the order of insertion. */
export type LruCache<Thing> = {
  get(key: string): Thing | undefined
  set(key: string, thing: Thing): void
  delete(key: string): void
}

export function lruCache<Thing>(capacity: number): LruCache<Thing> {
  const things = new Map<string, Thing>()
  return {
    get(key) {
      const thing = things.get(key)
      if (thing === undefined) return undefined
      things.delete(key)
      things.set(key, thing)
      return thing
    },
    set(key, thing) {
      things.delete(key)
      things.set(key, thing)
      const oldest = things.keys().next()
      if (things.size > capacity && !oldest.done) things.delete(oldest.value)
    },
    delete(key) {
      things.delete(key)
    },
  }
}
