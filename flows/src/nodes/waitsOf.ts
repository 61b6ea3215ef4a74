import { kindOf, type NodeKind } from './index.ts'
import type { Waits } from './kind.ts'

/** For what a step waits, which may hang on its data. */
export function waitsOf(node: { kind: NodeKind; data: unknown }): Waits {
  const { waits } = kindOf(node)
  return typeof waits === 'function' ? waits(node.data) : waits
}
