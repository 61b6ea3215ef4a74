import { kindOf } from '../../nodes/index.ts'
import type { Rule } from './rule.ts'

/** What a kind itself finds in its data. */
export const dataProblems: Rule = ({ document }) =>
  document.nodes.flatMap((node) =>
    (kindOf(node).check?.(node.data) ?? []).map(({ path, message, severity }) => ({
      severity,
      node: node.id,
      field: path.join('.'),
      message,
    })),
  )
