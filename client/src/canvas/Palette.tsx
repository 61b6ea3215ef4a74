import type { NodeKind } from '@alur/flows'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { kindWords } from '../kinds/index.ts'
import { KindTile } from '../kinds/KindTile.tsx'
import { fieldStyle } from '../ui/fieldStyle.ts'
import { useWords } from '../words/words.ts'
import { searchKinds } from './kindSearch.ts'
import { KIND_TYPE } from './kindType.ts'

/** The kinds of steps: a click adds one beside the selection, a drag puts it where it is dropped. */
export function Palette({ onAdd }: { onAdd: (kind: NodeKind) => void }) {
  const words = useWords().desk
  const [typed, setTyped] = useState('')
  const groups = searchKinds(typed, words)
  return (
    <nav
      aria-label={words.canvas.palette}
      className="flex w-56 shrink-0 flex-col border-r border-border bg-surface"
    >
      <div className="relative px-3 pt-3 pb-2">
        <Search size={14} aria-hidden className="absolute top-5.5 left-5.5 text-text-3" />
        <input
          type="search"
          aria-label={words.canvas.search}
          placeholder={words.canvas.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className={`${fieldStyle} pl-8`}
        />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-3">
        {groups.length === 0 && (
          <p className="px-2 py-3 text-text-3">{words.canvas.nothingFound}</p>
        )}
        {groups.map(({ group, kinds }) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h3
              id={`group-${group}`}
              className="px-2 pt-3 pb-1 text-[11px]/4 font-semibold tracking-wide text-text-3 uppercase"
            >
              {words.groups[group]}
            </h3>
            {kinds.map((kind) => (
              <PaletteKind key={kind} kind={kind} onAdd={onAdd} />
            ))}
          </section>
        ))}
      </div>
      <p className="border-t border-border px-4 py-2 text-xs text-text-3">
        {words.canvas.dragHint}
      </p>
    </nav>
  )
}

function PaletteKind({ kind, onAdd }: { kind: NodeKind; onAdd: (kind: NodeKind) => void }) {
  const { name, about } = kindWords(kind, useWords().desk)
  return (
    <button
      type="button"
      draggable
      data-kind={kind}
      onClick={() => onAdd(kind)}
      onDragStart={(event) => {
        event.dataTransfer.setData(KIND_TYPE, kind)
        event.dataTransfer.effectAllowed = 'copy'
      }}
      className="flex w-full cursor-grab items-center gap-2.5 rounded-control px-2 py-1.5 text-left hover:bg-raised active:cursor-grabbing"
    >
      <KindTile kind={kind} size={28} />
      <span className="min-w-0">
        <span className="block leading-4.5 font-medium">{name}</span>
        <span aria-hidden className="block text-xs/4 text-text-3">
          {about}
        </span>
      </span>
    </button>
  )
}
