import { pickText } from '../../document/content.ts'
import type { FlowNode } from '../../document/flowNode.ts'
import { kindOf } from '../../nodes/index.ts'
import { isCovered } from '../../nodes/isCovered.ts'
import type { Exit } from '../../nodes/kind.ts'
import type { FlowFacts } from '../flowFacts.ts'
import { MOST_FINDINGS, type Rule } from './rule.ts'

/** An exit that leads nowhere leaves the customer without an answer. */
export const openExit: Rule = (facts) =>
  facts.document.nodes
    .flatMap((node) => openExits(node, facts).map((exit) => ({ node, exit })))
    // Before the ways are spelled out: those to every step of a long flow fill the memory.
    .slice(0, MOST_FINDINGS)
    .map(({ node, exit }) => {
      const { defaultLanguage } = facts.document
      const name = exit.text ? pickText(exit.text, defaultLanguage, defaultLanguage) : ''
      return {
        severity: 'error' as const,
        node: node.id,
        exit: exit.id,
        path: facts.reached.get(node.id),
        message: name ? openOption(name) : openWay(exit.id),
      }
    })

function openExits(node: FlowNode, { wired }: FlowFacts): Exit[] {
  return kindOf(node)
    .exits(node.data)
    .filter((exit) => !isCovered(exit, (id) => wired.has(`${node.id}.${id}`)))
}

function openOption(name: string) {
  return {
    en: `"${name}" leads nowhere. A customer who chooses it gets no answer. Connect it to a step.`,
    id: `"${name}" tidak menuju ke mana pun. Nasabah yang memilihnya tidak mendapat jawaban. Hubungkan ke sebuah langkah.`,
  }
}

function openWay(exit: string) {
  return {
    en: `The way out "${exit}" leads nowhere. The conversation would stop there. Connect it to a step.`,
    id: `Jalan keluar "${exit}" tidak menuju ke mana pun. Percakapan akan berhenti di sana. Hubungkan ke sebuah langkah.`,
  }
}
