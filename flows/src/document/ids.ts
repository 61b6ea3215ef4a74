import { z } from 'zod'
import { KEYWORDS } from '../formula/keywords.ts'

/** A dot would break XState's targets, and keys that look like integers are reordered by JSON. */
const STATE_KEY = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/
const STATE_KEY_FORM = 'starts with a letter and has up to 40 letters, digits, _ or -'

/** Names a node, and so a state of the machine. */
export const NodeId = z
  .string()
  .regex(STATE_KEY, `A step id ${STATE_KEY_FORM}`)
  // Two of them join the steps of a called flow to the step that calls it.
  .refine((id) => !id.includes('__'), 'A step id may not have two _ in a row')
  .meta({ id: 'StepId' })

/** Names an exit of a node, and so an event: `next`, `answered`, or the id of an option or case. */
export const ExitId = z.string().regex(STATE_KEY, `The id of an option or way ${STATE_KEY_FORM}`)

/** Names a flow in addresses and in the database. */
export const FlowId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/, 'A flow id has small letters, digits and dashes, up to 60')

/** Names a system and what is asked of it, or what happened there: `loan.decide`, `bill.paid`. */
export const DottedName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, 'Write it like loan.decide or bill.paid')

/** Names a variable; names that every JavaScript object carries are refused. */
export const VariableName = z
  .string()
  .regex(
    /^[a-z][A-Za-z0-9_]{0,39}$/,
    'A variable starts with a small letter and has up to 40 letters, digits or _',
  )
  .refine((name) => !(name in {}), 'This name is reserved, choose another')
  .refine((name) => !KEYWORDS.includes(name), 'This is a word of formulas, choose another name')

/** The first free name of the form `base`, `base2`, `base3` …, never longer than 40 characters. */
export function freeId(base: string, taken: ReadonlySet<string>): string {
  const root = base.slice(0, 36)
  if (!taken.has(root)) return root
  let number = 2
  while (taken.has(`${root}${number}`)) number += 1
  return `${root}${number}`
}
