import type { FlowNode } from '../../document/flowNode.ts'
import type { GlobalWord } from '../../document/settings.ts'
import { optionWords } from '../../nodes/optionWords.ts'
import { foldText } from '../../nodes/text.ts'
import { readNumber } from '../../validators/readNumber.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from './rule.ts'

type Found = Omit<Finding, 'rule'>

/**
 * A global word must not be an answer: of a question it would never arrive, and an option hides it.
 * Steps that are deaf to the word are left out.
 */
export const wordIsAnswer: Rule = ({ document }) =>
  document.nodes.flatMap((node) => {
    const answers = answersOf(node)
    if (answers.size === 0 && !takesNumbers(node)) return []
    return document.settings.words
      .filter(({ id }) => !node.answering?.deafTo?.includes(id))
      .flatMap((word) => collisions(node, word, answers))
  })

function collisions(node: FlowNode, { id, words }: GlobalWord, answers: Set<string>): Found[] {
  return Object.entries(words).flatMap(([language, list]) =>
    list.flatMap((word): Found[] => {
      if (answers.has(foldText(word))) return [hidden(node, word, id)]
      const isNumber = takesNumbers(node) && readNumber(word, language).ok
      return isNumber ? [swallowed(node, word, id)] : []
    }),
  )
}

/** What may be typed for the options of a step. */
function answersOf(node: FlowNode): Set<string> {
  if (node.kind !== 'choice' && node.kind !== 'template') return new Set()
  return optionWords(node.data.options)
}

function takesNumbers(node: FlowNode): boolean {
  return node.kind === 'question' && ['number', 'money'].includes(node.data.answer.type)
}

function hidden(node: FlowNode, word: string, id: string): Found {
  return {
    severity: 'warning',
    node: node.id,
    message: {
      en: `“${word}” is an option here and a global word (${id}): at this step the option wins.`,
      id: `“${word}” adalah pilihan di sini dan juga kata global (${id}): di langkah ini pilihan yang berlaku.`,
    },
  }
}

function swallowed(node: FlowNode, word: string, id: string): Found {
  return {
    severity: 'error',
    node: node.id,
    message: {
      en: `“${word}” may be an answer here, but it is a global word (${id}). Let this step not hear that word, or remove it.`,
      id: `“${word}” dapat menjadi jawaban di sini, tetapi juga kata global (${id}). Buat langkah ini tidak mendengar kata itu, atau hapus.`,
    },
  }
}
