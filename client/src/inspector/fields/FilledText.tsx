import { templateParts } from '@alur/flows'
import type { ReactNode } from 'react'

/** Stands for a formula while marks are looked for; no author can type it. */
const FORMULA = '\uE000'
const BOLD = /(\*(?=\S)[^*\n]*?\S\*)/

type Props = {
  source: string
  /** Whether WhatsApp's mark for bold is drawn as such; on paper it is a plain character. */
  hasMarks?: boolean
}

/** A text as it is written, with its formulas as chips: what they become is known only while talking. */
export function FilledText({ source, hasMarks }: Props) {
  const parts = templateParts(source)
  const formulas = parts.flatMap(({ formula }) => (formula ? [formula.source] : []))
  const whole = parts.map(({ text, formula }) => (formula ? FORMULA : text)).join('')
  const pieces = hasMarks ? whole.split(BOLD) : [whole]
  let next = 0
  const filled = (text: string): ReactNode[] =>
    text.split(FORMULA).flatMap((words, index) => {
      if (index === 0) return [words]
      const at = next
      next += 1
      return [<FormulaChip key={at} source={formulas[at] ?? ''} />, words]
    })
  return (
    <span className="whitespace-pre-wrap wrap-anywhere">
      {pieces.map((piece, index) =>
        // A split by a group puts what it found at every second place.
        index % 2 === 1 ? (
          <strong key={index}>{filled(piece.slice(1, -1))}</strong>
        ) : (
          <span key={index}>{filled(piece)}</span>
        ),
      )}
    </span>
  )
}

const LONGEST = 40

/** A formula in the place of what it becomes; a long one is cut, and whole under the pointer. */
export function FormulaChip({ source }: { source: string }) {
  const formula = source.replace(/\s+/g, ' ').trim()
  return (
    <code
      title={formula}
      className="rounded-[5px] bg-accent/15 px-1 font-sans text-[0.92em] font-medium text-accent"
    >
      {formula.length > LONGEST ? `${formula.slice(0, LONGEST - 1)}…` : formula}
    </code>
  )
}
