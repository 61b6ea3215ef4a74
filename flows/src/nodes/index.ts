import { assign } from './assign.ts'
import { choice } from './choice.ts'
import { condition } from './condition.ts'
import { connector } from './connector.ts'
import { end } from './end.ts'
import type { Kind } from './kind.ts'
import { message } from './message.ts'
import { question } from './question.ts'
import { resume } from './resume.ts'
import { wait } from './wait.ts'

/** The registry of kinds. A new kind is a file beside these and a line here. */
export const kinds = {
  message,
  question,
  choice,
  condition,
  assign,
  connector,
  wait,
  resume,
  end,
}
export type NodeKind = keyof typeof kinds
export const nodeKinds = Object.keys(kinds) as NodeKind[]

/** The kind of a node, for code that treats all kinds alike. */
export function kindOf(node: { kind: NodeKind }): Kind<unknown> {
  // Each kind gets only the data that its own schema made: the registry pairs the two.
  return kinds[node.kind] as unknown as Kind<unknown>
}
