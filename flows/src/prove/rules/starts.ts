import { inputOf, type Trigger } from '../../document/trigger.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from './rule.ts'

/** The ways in fill variables that exist, and no two of them wait for the same. */
export const starts: Rule = ({ document, types }) =>
  document.triggers.flatMap((trigger, index) => {
    const before = document.triggers.slice(0, index)
    const unknown = variablesOf(trigger).filter((name) => !Object.hasOwn(types, name))
    return [
      ...unknown.map((name) => found(trigger, unknownVariable(name))),
      ...(before.some((other) => isSame(other, trigger)) ? [found(trigger, twice)] : []),
    ]
  })

function variablesOf(trigger: Trigger): string[] {
  if (trigger.kind === 'call') return [...trigger.input, ...trigger.output]
  return inputOf(trigger).map(({ variable }) => variable)
}

function isSame(left: Trigger, right: Trigger): boolean {
  if (left.kind === 'event' && right.kind === 'event') return left.event === right.event
  return left.kind === right.kind && (left.kind === 'anything' || left.kind === 'call')
}

function found(trigger: Trigger, message: Finding['message']): Omit<Finding, 'rule'> {
  return { severity: 'error', field: `triggers.${trigger.id}`, message }
}

function unknownVariable(name: string) {
  return {
    en: `A start fills the variable ${name || '(unnamed)'}, which does not exist. Create it, or choose another.`,
    id: `Sebuah awal mengisi variabel ${name || '(tanpa nama)'} yang tidak ada. Buat dahulu, atau pilih yang lain.`,
  }
}

const twice = {
  en: 'Two starts wait for the same. Only the first would ever begin; remove one.',
  id: 'Dua awal menunggu hal yang sama. Hanya yang pertama yang akan berjalan; hapus salah satu.',
}
