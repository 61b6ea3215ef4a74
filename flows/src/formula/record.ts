import type { SyntaxNode } from '@lezer/common'
import { broken, type Check, type Checker, type Expression, quote } from './expression.ts'

type Entry = [name: string, value: Expression]

/** A record written out: `{name: itemName, line: quantity * price}`. */
export const checkRecord: Check = (node, checker) => {
  const entries: Entry[] = []
  const taken = new Set<string>()
  for (const entry of node.getChildren('Entry')) {
    const [name, value] = entryOf(entry, checker)
    const problem = taken.has(name) ? 'twice' : isFieldName(name) ? undefined : 'name'
    if (problem) {
      checker.report(entry, PROBLEMS[problem](name))
      return broken()
    }
    taken.add(name)
    entries.push([name, value])
  }
  const types = entries.flatMap(([name, { type }]) => (type === undefined ? [] : [[name, type]]))
  if (types.length < entries.length) return broken()
  return {
    type: { record: Object.fromEntries(types) },
    constant: entries.every(([, { constant }]) => constant),
    run: (evaluation) => new Map(entries.map(([name, value]) => [name, value.run(evaluation)])),
  }
}

function entryOf(entry: SyntaxNode, checker: Checker): Entry {
  const name = entry.getChild('FieldName')
  const value = entry.getChild('Expression')
  if (!name || !value) throw new Error('The grammar gave an entry without a name or value')
  return [checker.textOf(name), checker.check(value)]
}

/** As the name of a variable: names that every JavaScript object carries are refused. */
function isFieldName(name: string): boolean {
  return /^[a-z][A-Za-z0-9_]{0,39}$/.test(name) && !(name in {})
}

const PROBLEMS = {
  twice: (name: string) => ({
    en: `The field ${quote(name)} stands here twice.`,
    id: `Kolom ${quote(name)} tertulis dua kali.`,
  }),
  name: (name: string) => ({
    en: `${quote(name)} cannot be the name of a field: start with a small letter, then letters, digits or _.`,
    id: `${quote(name)} tidak bisa menjadi nama kolom: mulai dengan huruf kecil, lalu huruf, angka, atau _.`,
  }),
}
