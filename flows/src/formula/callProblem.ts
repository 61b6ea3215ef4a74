import type { SyntaxNode } from '@lezer/common'
import type { Words } from '../document/words.ts'
import { broken, type Checker, quote } from './expression.ts'
import type { FormulaFunction, Open, Pattern } from './functions/formulaFunction.ts'
import { formulaFunctions } from './functions/index.ts'
import { nearestName } from './nearestName.ts'
import { typeName } from './values.ts'

/** What a parameter takes, as part of a sentence. */
export function patternName(pattern: Pattern): Words {
  if (pattern === 'amount' || pattern === 'simple' || pattern === 'item') return OPEN[pattern]
  if (typeof pattern === 'string') return typeName(pattern)
  if ('record' in pattern) return { en: 'a record', id: 'rekaman' }
  if (pattern.list === 'item') return { en: 'a list', id: 'daftar' }
  const item = patternName(pattern.list)
  return { en: `a list (each item: ${item.en})`, id: `daftar (tiap isi: ${item.id})` }
}

const OPEN: Record<Open, Words> = {
  amount: { en: 'a number or an amount of money', id: 'angka atau jumlah uang' },
  simple: { en: 'a single value', id: 'nilai tunggal' },
  item: { en: 'a value', id: 'nilai' },
}

export function reportUnknown(node: SyntaxNode, checker: Checker) {
  const name = checker.textOf(node)
  const nearest = nearestName(
    name,
    formulaFunctions.map((one) => one.name),
  )
  checker.report(node, {
    en: `There is no function named ${quote(name)}.${nearest ? ` Did you mean ${quote(nearest)}?` : ''}`,
    id: `Tidak ada fungsi bernama ${quote(name)}.${nearest ? ` Maksud Anda ${quote(nearest)}?` : ''}`,
  })
  return broken()
}

export function reportCount(
  node: SyntaxNode,
  forms: readonly FormulaFunction[],
  count: number,
  checker: Checker,
) {
  const name = forms[0]?.name ?? ''
  const written = forms.map(writtenForm)
  checker.report(node, {
    en: `${name} is written ${written.join(' or ')}; here it has ${count} ${count === 1 ? 'value' : 'values'}.`,
    id: `${name} ditulis ${written.join(' atau ')}; di sini ada ${count} nilai.`,
  })
  return broken()
}

function writtenForm({ name, params, repeats }: FormulaFunction): string {
  const names = params.map((param) => (param.optional ? `${param.name}?` : param.name))
  return `${name}(${names.join(', ')}${repeats ? ', …' : ''})`
}

export function reportMixture(node: SyntaxNode, called: FormulaFunction, checker: Checker) {
  const isMoney = called.params.some(({ type }) => holdsAmount(type))
  checker.report(
    node,
    isMoney
      ? {
          en: `${called.name} needs either only numbers or only amounts of money; here they are mixed.`,
          id: `${called.name} memerlukan semuanya angka atau semuanya jumlah uang; di sini tercampur.`,
        }
      : {
          en: `The values of ${called.name} must be of the same type; here they are mixed.`,
          id: `Semua nilai ${called.name} harus sejenis; di sini tercampur.`,
        },
  )
  return broken()
}

function holdsAmount(pattern: Pattern): boolean {
  if (typeof pattern === 'string') return pattern === 'amount'
  return 'list' in pattern && holdsAmount(pattern.list)
}
