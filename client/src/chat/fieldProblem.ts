import type { ChatField } from './chatEntry.ts'

/** Why a value cannot be sent, as a key of the words; undefined when it can. */
export type FieldProblem = 'missing' | 'number' | 'phone' | 'email' | 'date'

/** What a form on a customer's phone checks by itself; the rest is the business's. */
export function fieldProblem({ input, required }: ChatField, value = ''): FieldProblem | undefined {
  const text = value.trim()
  if (text === '') return required ? 'missing' : undefined
  if (input === 'text' || input === 'choice') return undefined
  return PATTERNS[input].test(text) ? undefined : input
}

const PATTERNS = {
  number: /^-?\d{1,15}([.,]\d{1,6})?$/,
  phone: /^\+?[\d\s()-]{6,20}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}
