import type { FlowNode } from '../../document/flowNode.ts'
import { checkFormula } from '../../formula/checkFormula.ts'
import { kindOf } from '../../nodes/index.ts'
import type { FlowFacts } from '../flowFacts.ts'
import { runTests, testsOf } from '../runTests.ts'
import type { Rule } from './rule.ts'

/** Every example of a decision or a computation comes out as its author expects. */
export const tests: Rule = (facts) =>
  facts.document.nodes.flatMap((node) => {
    const examples = testsOf(node)
    if (examples.length === 0 || hasBrokenFormulas(node, facts)) return []
    return runTests(node, facts).flatMap((result, index) => {
      if (result.passed) return []
      const name = examples[index]?.name || `${index + 1}`
      return [
        {
          severity: 'error' as const,
          node: node.id,
          field: `tests.${index}`,
          message: {
            en: `Example ${name} fails: ${result.problem.en}`,
            id: `Contoh ${name} gagal: ${result.problem.id}`,
          },
        },
      ]
    })
  })

/** Told by the rule about formulas already: examples of them would only say it again. */
function hasBrokenFormulas(node: FlowNode, { types }: FlowFacts): boolean {
  return kindOf(node)
    .uses(node.data)
    .some(({ source }) => checkFormula(source, { variables: types }).problems.length > 0)
}
