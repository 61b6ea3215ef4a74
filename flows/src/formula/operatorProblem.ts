import type { Words } from '../document/words.ts'
import { type Expression, quote } from './expression.ts'
import { typeName, type ValueType } from './values.ts'

/** The operators of arithmetic, by their names in the grammar. */
export type Operator = 'Plus' | 'Minus' | 'Times' | 'Divide' | 'Power'

/** Says why an operator cannot stand between two parts, and what to write instead. */
export function operatorProblem(operator: Operator, left: Expression, right: Expression): Words {
  const both = bothNames(left, right)
  const advice = adviceFor(operator, left.type, right.type)
  const verb = VERBS[operator]
  return {
    en: `${both.en}: they cannot be ${verb.en}. ${advice.en}`.trim(),
    id: `${both.id}: keduanya tidak dapat ${verb.id}. ${advice.id}`.trim(),
  }
}

/** "“a” is a number and “b” is a text" */
export function bothNames(left: Expression, right: Expression): Words {
  const a = typeName(left.type ?? 'nothing')
  const b = typeName(right.type ?? 'nothing')
  return {
    en: `${quote(left.source)} is ${a.en} and ${quote(right.source)} is ${b.en}`,
    id: `${quote(left.source)} adalah ${a.id} dan ${quote(right.source)} adalah ${b.id}`,
  }
}

const VERBS: Record<Operator, Words> = {
  Plus: { en: 'added', id: 'dijumlahkan' },
  Minus: { en: 'subtracted', id: 'dikurangkan' },
  Times: { en: 'multiplied', id: 'dikalikan' },
  Divide: { en: 'divided', id: 'dibagi' },
  Power: { en: 'raised to a power', id: 'dipangkatkan' },
}

function adviceFor(
  operator: Operator,
  left: ValueType | undefined,
  right: ValueType | undefined,
): Words {
  const has = (type: ValueType) => left === type || right === type
  if (operator === 'Plus' && has('text')) {
    return {
      en: 'To join it to a text, turn it into one first: text(x), number(x), money(x) or date(x).',
      id: 'Untuk menyambungnya ke teks, ubah dulu menjadi teks: text(x), number(x), money(x), atau date(x).',
    }
  }
  if (has('money') && operator !== 'Power') {
    return {
      en: 'Money goes with money in + and -, and with a number in * and /.',
      id: 'Uang berpasangan dengan uang pada + dan -, dan dengan angka pada * dan /.',
    }
  }
  if ((has('date') || has('time')) && (operator === 'Plus' || operator === 'Minus')) {
    return {
      en: 'A date moves by days (due + 3) or a period (due + @"P1M"), a time by a duration (now() + @"PT30M").',
      id: 'Tanggal digeser dengan hari (due + 3) atau jangka waktu (due + @"P1M"), jam dengan durasi (now() + @"PT30M").',
    }
  }
  if (has('text') || has('date') || has('time') || operator === 'Power') {
    return { en: 'Only numbers can.', id: 'Hanya angka yang bisa.' }
  }
  return { en: '', id: '' }
}
