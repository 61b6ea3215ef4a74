import { type Trigger, wordsOf } from '@alur/flows'
import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { cx } from '../lib/cx.ts'
import { startLook } from '../ui/startLook.ts'
import type { Words } from '../words/words.ts'
import type { TriggerNode } from './canvasNode.ts'

/** A way into the flow: what begins it, and with what. */
export const TriggerCard = memo(function TriggerCard({ data, selected }: NodeProps<TriggerNode>) {
  const { trigger, reading } = data
  const { canvas } = reading.words
  const Icon = startLook[trigger.kind]
  const text = startText(trigger, canvas)
  return (
    <div className={cx('trigger', selected && 'is-selected')}>
      <div className="trigger-head">
        <Icon size={13} aria-hidden className="shrink-0" />
        {canvas.starts[trigger.kind]}
      </div>
      <div className={cx('trigger-words', text === '' && 'is-missing')}>
        {text || canvas.noWord}
      </div>
      <Handle
        id="to"
        type="source"
        position={Position.Right}
        data-exit="to"
        className={cx('exit', trigger.to ? 'is-wired' : 'is-open')}
        style={{ top: 19 }}
      />
    </div>
  )
})

/** Empty only where a word is missing. */
function startText(trigger: Trigger, canvas: Words['desk']['canvas']): string {
  switch (trigger.kind) {
    case 'keyword':
      return [...new Set(Object.values(wordsOf(trigger)).flat())].join(', ')
    case 'event':
      return trigger.interrupts ? canvas.interrupting(trigger.event) : trigger.event
    case 'anything':
      return trigger.variable ? `→ ${trigger.variable}` : canvas.anyWords
    case 'call':
      return trigger.input.join(', ') || canvas.noInput
  }
}
