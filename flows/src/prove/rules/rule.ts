import type { Finding } from '../finding.ts'
import type { FlowFacts } from '../flowFacts.ts'

/** One property of flows: the facts in, its findings out. */
export type Rule = (facts: FlowFacts) => Omit<Finding, 'rule'>[]
