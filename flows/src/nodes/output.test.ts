import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ValueType } from '../formula/values.ts'
import { fitsOutput, keepOutput, textField } from './output.ts'

const types: Record<string, ValueType> = { amount: 'money', name: 'text', due: 'date' }
const typeOf = (variable: string) => (Object.hasOwn(types, variable) ? types[variable] : undefined)
const output = Object.keys(types).map((variable) => ({ name: variable, variable }))

describe('keepOutput', () => {
  it('keeps null, which is a value of every type', () => {
    const answer = { amount: null, name: null, due: null }
    expect(keepOutput(output, answer, { typeOf })).toEqual(answer)
  })

  it('leaves out variables that do not exist', () => {
    const kept = [{ name: 'name', variable: 'gone' }]
    expect(keepOutput(kept, { name: 'x' }, { typeOf })).toEqual({})
    expect(fitsOutput({ output: kept }, { name: 'x' }, typeOf)).toBe(true)
  })

  it('keeps everything exactly when everything fits', () => {
    const value = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.constant('2026-11-23'))
    const answers = fc.record({ amount: value, name: value, due: value })
    fc.assert(
      fc.property(answers, (answer) => {
        const kept = keepOutput(output, answer, { typeOf })
        const isWhole = Object.keys(kept).length === output.length
        expect(fitsOutput({ output }, answer, typeOf)).toBe(isWhole)
        expect(answer).toMatchObject(kept)
      }),
    )
  })
})

describe('textField', () => {
  it.each(['toString', 'constructor', '__proto__', 'none'])('finds no %s in an answer', (name) => {
    expect(textField({}, name)).toBeUndefined()
  })
})
