/**
 * JSON without what PostgreSQL cannot keep: NUL characters go, halves of surrogate pairs become U+FFFD.
 * What an answer or a message brings along would else stand in the snapshot, and no turn of this
 * conversation could be stored any more.
 */
export function storable<Json>(json: Json): Json {
  // Every part keeps its own shape: only characters inside texts change.
  return cleaned(json) as Json
}

function cleaned(json: unknown): unknown {
  if (typeof json === 'string') return cleanText(json)
  if (typeof json !== 'object' || json === null) return json
  if (Array.isArray(json)) return json.map(cleaned)
  return Object.fromEntries(
    Object.entries(json).map(([key, inner]) => [cleanText(key), cleaned(inner)]),
  )
}

function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD')
}
