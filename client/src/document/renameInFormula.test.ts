import { describe, expect, it } from 'vitest'
import { renameInFormula, renameInTemplate } from './renameInFormula.ts'

describe('renaming a variable', () => {
  it.each([
    ['amount + 1', 'wanted + 1'],
    ['amount2 + amountLeft', 'amount2 + amountLeft'],
    ['contact.amount', 'contact.amount'],
    ['if amount > 0 then "amount" else amount', 'if wanted > 0 then "amount" else wanted'],
    ["'amount' + amount", "'amount' + wanted"],
    ['"say \\"amount\\"" + amount', '"say \\"amount\\"" + wanted'],
    ['amount(amount)', 'amount(wanted)'],
    ['amount.left + amount.paid', 'wanted.left + wanted.paid'],
    ['{amount: amount, left: 1}', '{amount: wanted, left: 1}'],
    ['first(amount).amount', 'first(wanted).amount'],
    ['', ''],
  ])('turns %s into %s', (source, renamed) => {
    expect(renameInFormula(source, 'amount', 'wanted')).toBe(renamed)
  })

  it('leaves the words of a text alone', () => {
    const text = 'The amount is {amount}, {{amount}} is not, {money(amount)} is.'
    expect(renameInTemplate(text, 'amount', 'wanted')).toBe(
      'The amount is {wanted}, {{amount}} is not, {money(wanted)} is.',
    )
  })
})
