import type { NodeKind } from '@alur/flows'
import { useEffect, useRef, useState } from 'react'
import { kindWords } from '../kinds/index.ts'
import { KindTile } from '../kinds/KindTile.tsx'
import { cx } from '../lib/cx.ts'
import { fieldStyle } from '../ui/fieldStyle.ts'
import { useWords } from '../words/words.ts'
import { searchKinds } from './kindSearch.ts'

type Props = {
  at: { x: number; y: number }
  onPick: (kind: NodeKind) => void
  onClose: () => void
}

const WIDTH = 224
const HEIGHT = 360

/** A small palette at the pointer: typing narrows it, Enter takes the marked kind. */
export function QuickAdd({ at, onPick, onClose }: Props) {
  const words = useWords().desk
  const box = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState(0)
  const kinds = searchKinds(typed, words).flatMap((group) => group.kinds)

  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose()
    }
    window.addEventListener('pointerdown', closeOutside, true)
    return () => window.removeEventListener('pointerdown', closeOutside, true)
  }, [onClose])

  function choose(key: string): boolean {
    const kind = kinds[marked]
    if (key === 'ArrowDown') setMarked((marked + 1) % Math.max(1, kinds.length))
    else if (key === 'ArrowUp') setMarked((marked + kinds.length - 1) % Math.max(1, kinds.length))
    else if (key === 'Escape') onClose()
    else if (key === 'Enter' && kind) onPick(kind)
    else return false
    return true
  }

  return (
    <div
      ref={box}
      role="dialog"
      aria-label={words.canvas.addHere}
      className="fixed z-40 flex flex-col rounded-xl border border-border bg-surface p-2 shadow-xl"
      style={{
        width: WIDTH,
        left: Math.max(8, Math.min(at.x, window.innerWidth - WIDTH - 8)),
        top: Math.max(8, Math.min(at.y, window.innerHeight - HEIGHT - 8)),
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the menu opens at the author's own gesture.
        autoFocus
        type="search"
        aria-label={words.canvas.search}
        placeholder={words.canvas.search}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setMarked(0)
        }}
        onKeyDown={(event) => {
          if (choose(event.key)) event.preventDefault()
          event.stopPropagation()
        }}
        className={fieldStyle}
      />
      <ul className="mt-1 max-h-80 overflow-y-auto">
        {kinds.map((kind, index) => (
          <li key={kind}>
            <button
              type="button"
              onClick={() => onPick(kind)}
              onPointerEnter={() => setMarked(index)}
              className={cx(
                'flex w-full items-center gap-2.5 rounded-md px-2 py-1 text-left',
                index === marked && 'bg-accent-soft',
              )}
            >
              <KindTile kind={kind} size={24} />
              {kindWords(kind, words).name}
            </button>
          </li>
        ))}
      </ul>
      {kinds.length === 0 && <p className="px-2 py-2 text-text-3">{words.canvas.nothingFound}</p>}
    </div>
  )
}
