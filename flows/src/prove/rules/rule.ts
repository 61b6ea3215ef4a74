import type { Finding } from '../finding.ts'
import type { FlowFacts } from '../flowFacts.ts'

/** One property of flows: the facts in, its findings out. */
export type Rule = (facts: FlowFacts) => Omit<Finding, 'rule'>[]

/** Findings of one rule: nobody reads more at once, and a hostile file would give millions. */
export const MOST_FINDINGS = 200
