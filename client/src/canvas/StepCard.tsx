import { isCovered, stopsPublishing, waitsOf } from '@alur/flows'
import { Handle, type NodeProps, Position } from '@xyflow/react'
import { Bot, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { Reading } from '../document/reading.ts'
import type { WayIn } from '../document/waysIn.ts'
import { kindViews, kindWords } from '../kinds/index.ts'
import { KindTile } from '../kinds/KindTile.tsx'
import { cx } from '../lib/cx.ts'
import { ENTRY, type StepNode } from './canvasNode.ts'
import { StepRow } from './StepRow.tsx'

/** A step as it reads in a chat. Everything lies where its geometry says. */
export const StepCard = memo(function StepCard({ data, selected }: NodeProps<StepNode>) {
  const { node, geometry, reading, ways, findings, isLit, targets } = data
  const isWired = (exit: string) => targets.has(exit)
  const { words } = reading
  const isGrave = findings.some(stopsPublishing)
  const waits = waitsOf(node)
  return (
    <div
      className={cx('step', selected && 'is-selected', isLit && 'is-lit', `is-${node.kind}`)}
      style={{ width: geometry.width, height: geometry.height }}
    >
      {waits && waits !== 'system' && (
        <span
          className="step-strip"
          style={{ background: kindViews[node.kind].colour }}
          title={words.cards.waits[waits]}
        />
      )}
      <Tags ways={ways} words={words} />
      <header className="step-head">
        <KindTile kind={node.kind} size={22} />
        <span className="step-kind">{kindWords(node.kind, words).name}</span>
        <span className="step-id">{node.id}</span>
      </header>
      {geometry.rows.map((row) => (
        <StepRow key={`${row.part}${row.y}`} row={row} kind={node.kind} />
      ))}
      {findings.length > 0 && (
        <span
          className={cx('step-badge', !isGrave && 'is-warning')}
          title={words.canvas.stepProblems(findings.length)}
        >
          <TriangleAlert size={11} strokeWidth={2.5} aria-hidden />
          {findings.length}
        </span>
      )}
      {isLit && (
        <span className="step-here" title={words.canvas.here}>
          <Bot size={13} aria-hidden />
        </span>
      )}
      <Handle
        id={ENTRY}
        type="target"
        position={Position.Left}
        className="entry"
        style={{ top: geometry.entryY }}
      />
      {geometry.exits.map((exit) => (
        <Handle
          key={exit.id}
          id={exit.id}
          type="source"
          position={Position.Right}
          data-exit={exit.id}
          title={isCovered(exit, isWired) ? exit.label : words.canvas.open}
          className={cx(
            'exit',
            isWired(exit.id) ? 'is-wired' : isCovered(exit, isWired) ? 'is-quiet' : 'is-open',
          )}
          style={{ top: exit.y }}
        />
      ))}
    </div>
  )
})

function Tags({ ways, words }: { ways: readonly WayIn[]; words: Reading['words'] }) {
  if (ways.length === 0) return null
  return (
    <div className="step-tags">
      {ways.map((way) => (
        <span key={way.kind + ('word' in way ? way.word : '')} className="step-tag">
          {tagText(way, words)}
        </span>
      ))}
    </div>
  )
}

function tagText(way: WayIn, { canvas }: Reading['words']): string {
  if (way.kind === 'help') return canvas.onHelp
  return way.kind === 'silence' ? canvas.onSilence : canvas.on(way.word)
}
