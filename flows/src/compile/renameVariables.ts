import { parser } from '../formula/parser.ts'
import { templateParts } from '../formula/template.ts'

/** A formula, or the beginning of one, with its variables under other names. */
export function renameInFormula(source: string, rename: (name: string) => string): string {
  const changes: { from: number; to: number; name: string }[] = []
  parser.parse(source).iterate({
    enter: ({ name, node }) => {
      const word = name === 'Variable' ? node.getChild('Name') : null
      if (!word) return
      // Behind a dot stands a field, which belongs to its variable.
      const [variable = ''] = source.slice(word.from, word.to).split('.')
      changes.push({ from: word.from, to: word.from + variable.length, name: rename(variable) })
    },
  })
  return changes.reduceRight(
    (text, { from, to, name }) => text.slice(0, from) + name + text.slice(to),
    source,
  )
}

/** A text with formulas in braces, with their variables under other names. */
export function renameInTemplate(source: string, rename: (name: string) => string): string {
  return templateParts(source)
    .map(({ text, formula }) =>
      // Braces of the text itself were written twice.
      formula ? `{${renameInFormula(formula.source, rename)}}` : text.replace(/[{}]/g, '$&$&'),
    )
    .join('')
}
