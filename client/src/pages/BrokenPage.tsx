import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'

/** A bug reached the top: say so, and what is safe. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const { errors } = useWords().desk
  return (
    <div
      role="alert"
      className="m-auto flex max-w-lg flex-col items-center gap-3 px-6 py-16 text-center"
    >
      <h1 className="text-[20px]/7 font-semibold">{errors.broken}</h1>
      <p className="text-text-2">{errors.brokenAbout}</p>
      <code className="max-w-full rounded-control bg-raised px-3 py-2 text-xs break-words text-text-3">
        {error instanceof Error ? error.message : String(error)}
      </code>
      <Button look="primary" onClick={() => window.location.reload()}>
        {errors.reload}
      </Button>
    </div>
  )
}
