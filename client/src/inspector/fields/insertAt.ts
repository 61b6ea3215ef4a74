import type { RefObject } from 'react'

export type Place = {
  field: RefObject<HTMLTextAreaElement | null>
  source: string
  onText: (text: string) => void
}

/** Puts a piece in place of the selection, and the caret behind it or `back` characters before. */
export function insertAt({ field, source, onText }: Place, piece: string, back = 0): void {
  const from = field.current?.selectionStart ?? source.length
  const to = field.current?.selectionEnd ?? source.length
  onText(`${source.slice(0, from)}${piece}${source.slice(to)}`)
  const caret = from + piece.length - back
  requestAnimationFrame(() => {
    field.current?.focus()
    field.current?.setSelectionRange(caret, caret)
  })
}
