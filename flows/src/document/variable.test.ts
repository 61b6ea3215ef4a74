import { describe, expect, it } from 'vitest'
import { Variable, type VariableType, valueTypeOf } from './variable.ts'

const plain = { name: 'items', privacy: 'plain' } as const
const price = { name: 'price', type: 'money' } as const

describe('the type of a variable', () => {
  it.each([
    [{ type: 'time' }, 'time'],
    [{ type: 'list', of: 'money' }, { list: 'money' }],
    [{ type: 'object', fields: [price] }, { record: { price: 'money' } }],
    [{ type: 'list', of: 'object', fields: [price] }, { list: { record: { price: 'money' } } }],
    [
      { type: 'list', of: 'file' },
      { list: { record: { name: 'text', type: 'text', size: 'number', id: 'text' } } },
    ],
  ])('of %j is %j', (shape, type) => {
    expect(valueTypeOf(Variable.parse({ ...plain, ...shape }))).toEqual(type)
  })

  it.each<[{ type: VariableType; of?: string; fields?: unknown[] }, string]>([
    [{ type: 'list' }, 'of'],
    [{ type: 'text', of: 'text' }, 'of'],
    [{ type: 'list', of: 'list' }, 'of'],
    [{ type: 'object' }, 'fields'],
    [{ type: 'list', of: 'object' }, 'fields'],
    [{ type: 'list', of: 'text', fields: [price] }, 'fields'],
    [{ type: 'object', fields: [] }, 'fields'],
    [{ type: 'object', fields: [price, price] }, 'fields'],
    [{ type: 'object', fields: [{ name: 'constructor', type: 'text' }] }, 'fields'],
    [{ type: 'object', fields: [{ name: '__proto__', type: 'text' }] }, 'fields'],
    [{ type: 'object', fields: [{ name: 'a', type: 'list' }] }, 'fields'],
  ])('%j is not whole without its %s', (shape, path) => {
    const { error } = Variable.safeParse({ ...plain, ...shape })
    expect(error?.issues.some((issue) => issue.path[0] === path)).toBe(true)
  })
})
