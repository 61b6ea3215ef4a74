/** Markup that may stand in a page as it is. */
export type Html = { readonly markup: string }

type Part = string | number | Html | null | Part[]

/** Puts a page together: every text is escaped, only other markup goes in as it is. */
export function html(pieces: TemplateStringsArray, ...parts: Part[]): Html {
  const markup = pieces.reduce((whole, piece, index) => {
    const part = parts[index - 1]
    return whole + (part === undefined ? '' : written(part)) + piece
  })
  return { markup }
}

function written(part: Part): string {
  if (part === null) return ''
  if (Array.isArray(part)) return part.map(written).join('')
  if (typeof part === 'object') return part.markup
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
