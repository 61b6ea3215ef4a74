import type { FlowDocument } from '../document/flowDocument.ts'
import type { Finding, Severity } from './finding.ts'
import { flowFacts } from './flowFacts.ts'
import { dataProblems } from './rules/dataProblems.ts'
import { formulas } from './rules/formulas.ts'
import { loopWithoutWait } from './rules/loopWithoutWait.ts'
import { noWayIn } from './rules/noWayIn.ts'
import { openExit } from './rules/openExit.ts'
import { resumeInMain } from './rules/resumeInMain.ts'
import type { Rule } from './rules/rule.ts'
import { sameTitle } from './rules/sameTitle.ts'
import { sharedWord } from './rules/sharedWord.ts'
import { channelLimit, missingText } from './rules/texts.ts'
import { unreachable } from './rules/unreachable.ts'
import { writes } from './rules/writes.ts'

/** The rules by the name findings carry. */
export const rules = {
  noWayIn,
  openExit,
  unreachable,
  loopWithoutWait,
  resumeInMain,
  formulas,
  writes,
  missingText,
  channelLimit,
  sameTitle,
  sharedWord,
  dataProblems,
} satisfies Record<string, Rule>

const WEIGHT: Record<Severity, number> = { block: 0, error: 1, warning: 2, info: 3 }

/** Everything that is wrong with a flow, the gravest first; the same in the editor and at publish. */
export function proveFlow(document: FlowDocument): Finding[] {
  const facts = flowFacts(document)
  return Object.entries(rules)
    .flatMap(([name, rule]) => (rule as Rule)(facts).map((finding) => ({ rule: name, ...finding })))
    .sort((left, right) => WEIGHT[left.severity] - WEIGHT[right.severity])
}
