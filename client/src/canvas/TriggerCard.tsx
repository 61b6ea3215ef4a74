import { Handle, type NodeProps, Position } from '@xyflow/react'
import { Zap } from 'lucide-react'
import { memo } from 'react'
import { cx } from '../lib/cx.ts'
import type { TriggerNode } from './canvasNode.ts'

/** A way into the flow: the words the customer begins with. */
export const TriggerCard = memo(function TriggerCard({ data, selected }: NodeProps<TriggerNode>) {
  const { trigger, reading } = data
  const { canvas } = reading.words
  const words = [...new Set(Object.values(trigger.words).flat())]
  return (
    <div className={cx('trigger', selected && 'is-selected')}>
      <div className="trigger-head">
        <Zap size={13} aria-hidden />
        {canvas.customerWrites}
      </div>
      <div className={cx('trigger-words', words.length === 0 && 'is-missing')}>
        {words.join(', ') || canvas.noWord}
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
