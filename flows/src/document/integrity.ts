import { kindOf } from '../nodes/index.ts'
import type { FlowDocument } from './flowDocument.ts'
import type { DocumentProblem } from './problem.ts'

/** What the shape alone cannot say: ids are unique and every reference leads somewhere. */
export function integrityProblems(document: FlowDocument): DocumentProblem[] {
  return [
    ...repeated(document.nodes, 'nodes', ({ id }) => id),
    ...repeated(document.notes, 'notes', ({ id }) => id),
    ...repeated(document.variables, 'variables', ({ name }) => name),
    ...repeated(document.triggers, 'triggers', ({ id }) => id),
    ...repeated(document.settings.words, 'settings.words', ({ id }) => id),
    ...repeated(document.edges, 'edges', ({ from, exit }) => `${from}.${exit}`),
    ...repeatedExits(document),
    ...danglingEdges(document),
    ...danglingTargets(document),
    ...languageProblems(document),
  ]
}

function repeated<Item>(
  items: Item[],
  path: string,
  keyOf: (item: Item) => string,
): DocumentProblem[] {
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const key = keyOf(item)
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{ path: `${path}.${index}`, message: `${key} stands here twice` }]
  })
}

function repeatedExits({ nodes }: FlowDocument): DocumentProblem[] {
  return nodes.flatMap((node, index) =>
    repeated(kindOf(node).exits(node.data), `nodes.${index}.exits`, ({ id }) => id),
  )
}

function danglingEdges({ nodes, edges }: FlowDocument): DocumentProblem[] {
  const exits = new Map(
    nodes.map((node) => [
      node.id,
      new Set(
        kindOf(node)
          .exits(node.data)
          .map(({ id }) => id),
      ),
    ]),
  )
  return edges.flatMap(({ from, exit, to }, index) => {
    const path = `edges.${index}`
    const own = exits.get(from)
    if (!own) return [{ path: `${path}.from`, message: `There is no step ${from}` }]
    if (!own.has(exit))
      return [{ path: `${path}.exit`, message: `Step ${from} has no exit ${exit}` }]
    return exits.has(to) ? [] : [{ path: `${path}.to`, message: `There is no step ${to}` }]
  })
}

function danglingTargets({ nodes, triggers, settings }: FlowDocument): DocumentProblem[] {
  const known = new Set(nodes.map(({ id }) => id))
  const targets: [string, string | null | undefined][] = [
    ...triggers.map(({ to }, index): [string, string | null] => [`triggers.${index}.to`, to]),
    ...settings.words.map(({ to }, index): [string, string | undefined] => [
      `settings.words.${index}.to`,
      to,
    ]),
    ['settings.help', settings.help],
    ['settings.silence.expire.to', settings.silence.expire.to],
  ]
  return targets.flatMap(([path, to]) =>
    to && !known.has(to) ? [{ path, message: `There is no step ${to}` }] : [],
  )
}

function languageProblems({ languages, defaultLanguage }: FlowDocument): DocumentProblem[] {
  if (languages.includes(defaultLanguage)) return []
  return [{ path: 'defaultLanguage', message: `${defaultLanguage} is not among the languages` }]
}
