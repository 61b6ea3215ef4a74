import { templateParts } from '@alur/flows'

/** A text as it is written, with its formulas as chips: what they become is known only while talking. */
export function FilledText({ source }: { source: string }) {
  return (
    <span className="whitespace-pre-wrap wrap-anywhere">
      {templateParts(source).map(({ text, formula }, index) =>
        formula ? <FormulaChip key={index} source={formula.source} /> : text,
      )}
    </span>
  )
}

export function FormulaChip({ source }: { source: string }) {
  return (
    <code className="rounded-[5px] bg-accent/15 px-1 font-sans text-[0.92em] font-medium text-accent">
      {source.trim()}
    </code>
  )
}
