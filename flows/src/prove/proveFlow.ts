import type { Subflows } from '../compile/inlineSubflows.ts'
import type { FlowDocument } from '../document/flowDocument.ts'
import type { Finding, Severity } from './finding.ts'
import { flowFacts } from './flowFacts.ts'
import { calledFlow } from './rules/calledFlow.ts'
import { dataProblems } from './rules/dataProblems.ts'
import { formulas } from './rules/formulas.ts'
import { loopWithoutWait } from './rules/loopWithoutWait.ts'
import { noWayIn } from './rules/noWayIn.ts'
import { openExit } from './rules/openExit.ts'
import { overlaps } from './rules/overlaps.ts'
import { resumeInMain } from './rules/resumeInMain.ts'
import { MOST_FINDINGS, type Rule } from './rules/rule.ts'
import { sameTitle } from './rules/sameTitle.ts'
import { sharedWord } from './rules/sharedWord.ts'
import { starts } from './rules/starts.ts'
import { tests } from './rules/tests.ts'
import { channelLimit, missingText } from './rules/texts.ts'
import { unreachable } from './rules/unreachable.ts'
import { wordIsAnswer } from './rules/wordIsAnswer.ts'
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
  tests,
  overlaps,
  calledFlow,
  wordIsAnswer,
  starts,
} satisfies Record<string, Rule>

const WEIGHT: Record<Severity, number> = { block: 0, error: 1, warning: 2, info: 3 }

/**
 * What is wrong with a flow, the gravest first, up to 200 findings of a rule; the same in the editor
 * and at publish. With the flows that it may call, the calls are held against them.
 */
export function proveFlow(document: FlowDocument, subflows?: Subflows): Finding[] {
  const facts = flowFacts(document, subflows)
  return Object.entries(rules)
    .flatMap(([name, rule]) => {
      const findings = (rule as Rule)(facts).sort(byWeight).slice(0, MOST_FINDINGS)
      return findings.map((finding) => ({ rule: name, ...finding }))
    })
    .sort(byWeight)
}

function byWeight(left: { severity: Severity }, right: { severity: Severity }): number {
  return WEIGHT[left.severity] - WEIGHT[right.severity]
}
