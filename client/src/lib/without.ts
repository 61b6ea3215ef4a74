/** A copy without one optional key: in a document an absent field is not there at all. */
export function without<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
): Omit<Thing, Key> {
  const { [key]: _, ...rest } = thing
  return rest
}
