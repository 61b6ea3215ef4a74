import { BaseEdge, type EdgeProps, getBezierPath, getSmoothStepPath } from '@xyflow/react'
import { memo } from 'react'
import { cx } from '../lib/cx.ts'
import type { CanvasEdge } from './canvasNode.ts'

/** The line from an exit to a step. Going back it runs around the steps in between. */
export const StepEdge = memo(function StepEdge(props: EdgeProps<CanvasEdge>) {
  const { data, selected, id } = props
  const ends = {
    sourceX: props.sourceX,
    sourceY: props.sourceY,
    targetX: props.targetX - 4,
    targetY: props.targetY,
    sourcePosition: props.sourcePosition,
    targetPosition: props.targetPosition,
  }
  const isBack = props.targetX < props.sourceX + 24
  const [path] = isBack
    ? getSmoothStepPath({ ...ends, borderRadius: 16, offset: 28 })
    : getBezierPath({ ...ends, curvature: 0.3 })
  const isStrong = selected || data?.isNear
  return (
    <BaseEdge
      id={id}
      path={path}
      interactionWidth={18}
      markerEnd={`url(#${isStrong || data?.isWalked ? 'arrow-strong' : 'arrow'})`}
      className={cx(
        'line-path',
        selected && 'is-selected',
        data?.isNear && 'is-near',
        data?.isWalked && 'is-walked',
      )}
    />
  )
})

/** The arrow heads that lines end in, once for the whole canvas. */
export function ArrowHeads() {
  return (
    <svg className="arrow-heads" aria-hidden>
      <title>arrows</title>
      <defs>
        {['arrow', 'arrow-strong'].map((id) => (
          <marker
            key={id}
            id={id}
            viewBox="0 0 8 8"
            refX="5"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0.5 7 4 0 7.5z" className={id} />
          </marker>
        ))}
      </defs>
    </svg>
  )
}
