import { useWords } from '../../words/words.ts'

export function EditorSkeleton() {
  const words = useWords().desk
  return (
    <div role="status" aria-label={words.loading} className="skeleton flex flex-1 flex-col">
      <div className="flex h-13 items-center border-b border-border bg-surface px-4">
        <div className="h-4 w-48 rounded bg-border" />
      </div>
      <div className="flex flex-1">
        <div className="hidden w-56 border-r border-border bg-surface wide:block" />
        <div className="flex-1" />
        <div className="hidden w-95 border-l border-border bg-surface wide:block" />
      </div>
    </div>
  )
}
