import type { NodeKind } from '@alur/flows'
import { kindViews } from './index.ts'

/** The small square with a kind's icon. */
export function KindTile({ kind, size = 24 }: { kind: NodeKind; size?: number }) {
  const { icon: Icon, colour } = kindViews[kind]
  return (
    <span
      aria-hidden
      className="inline-flex shrink-0 items-center justify-center rounded-md"
      style={{
        width: size,
        height: size,
        color: colour,
        background: `color-mix(in srgb, ${colour} 13%, transparent)`,
      }}
    >
      <Icon size={Math.round(size * 0.6)} strokeWidth={2.1} />
    </span>
  )
}
