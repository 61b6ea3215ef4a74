import { type NodeProps, NodeResizer } from '@xyflow/react'
import { memo } from 'react'
import { useEditor } from '../document/editorContext.ts'
import { cx } from '../lib/cx.ts'
import type { GroupNode } from './canvasNode.ts'

const LEAST = { minWidth: 160, minHeight: 120 }

/** A frame behind the steps that belong together. Its title carries it, with what is in it. */
export const GroupFrame = memo(function GroupFrame({ data, selected }: NodeProps<GroupNode>) {
  const { isReadOnly } = useEditor()
  const { canvas } = data.reading.words
  return (
    <div className={cx('frame', selected && 'is-selected')}>
      <div className={cx('frame-title', data.title === '' && 'is-missing')}>
        {data.title || canvas.noTitle}
      </div>
      {selected && !isReadOnly && <NodeResizer {...LEAST} lineClassName="frame-edge" />}
    </div>
  )
})
