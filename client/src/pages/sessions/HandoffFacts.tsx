import type { Handoff } from '@alur/server/contract'

/** What whoever takes a conversation over should know at once. */
export function HandoffFacts({ lines }: { lines: Handoff['payload'] }) {
  const known = lines.filter(({ value }) => value.trim() !== '')
  if (known.length === 0) return null
  return (
    <dl className="grid max-h-64 grid-cols-[auto_1fr] gap-x-3 gap-y-1 overflow-y-auto">
      {known.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-text-3">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
