import { useDocument } from '../document/editorContext.ts'
import { useWords } from '../words/words.ts'

/** Says how to begin; the pointer goes through to the canvas. */
export function EmptyCanvas() {
  const { canvas } = useWords().desk
  const isEmpty = useDocument(({ nodes }) => nodes.length === 0)
  if (!isEmpty) return null
  return (
    <div className="pointer-events-none absolute inset-x-6 top-[42%] text-center">
      <p className="font-semibold">{canvas.empty}</p>
      <p className="mt-1 text-text-2">{canvas.emptyAbout}</p>
    </div>
  )
}
