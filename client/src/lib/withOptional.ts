type OptionalKey<Thing> = {
  [Key in keyof Thing]-?: object extends Pick<Thing, Key> ? Key : never
}[keyof Thing]

/** A copy with an optional key set, or without it: in a document an absent field is not there at all. */
export function withOptional<Thing extends object, Key extends OptionalKey<Thing>>(
  thing: Thing,
  key: Key,
  value: Thing[Key] | undefined,
): Thing {
  const { [key]: _, ...rest } = thing
  // Only an optional key can be left out, so what is left is the same type.
  return (value === undefined ? rest : { ...rest, [key]: value }) as Thing
}
