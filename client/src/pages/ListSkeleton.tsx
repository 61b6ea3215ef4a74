import { useWords } from '../words/words.ts'

const ROWS = ['first', 'second', 'third', 'fourth']

/** Stands where a list will be; it shows itself only when loading takes a while. */
export function ListSkeleton() {
  const words = useWords().desk
  return (
    <div role="status" aria-label={words.loading} className="skeleton flex flex-col gap-3">
      {ROWS.map((row) => (
        <div key={row} className="h-16 rounded-card border border-border bg-surface p-4">
          <div className="h-3.5 w-48 max-w-full rounded bg-border" />
          <div className="mt-2.5 h-2.5 w-72 max-w-full rounded bg-border/60" />
        </div>
      ))}
    </div>
  )
}
