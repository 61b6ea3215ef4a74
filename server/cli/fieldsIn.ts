/** `income=8500000; job=teacher` as an object; what has no name is left out. */
export function fieldsIn(text: string): Record<string, string> {
  const pairs = text.split(';').flatMap((pair) => {
    const [, name, value] = /^\s*([A-Za-z]\w*)\s*=\s*(.*?)\s*$/s.exec(pair) ?? []
    return name === undefined || value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(pairs)
}
