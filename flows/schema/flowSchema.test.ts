import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { library } from '../library/index.ts'
import { newFlow } from '../src/document/newFlow.ts'
import { flowSchema } from './flowSchema.ts'

const published = readFileSync(new URL('flow.schema.json', import.meta.url), 'utf8')
const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false })
const validate = ajv.compile(JSON.parse(published))

/** Stands for a key that is taken away. */
const GONE = Symbol('gone')

/** A new flow with a variable and a question, and this place of it changed. */
function broken(pointer: string, value: unknown): unknown {
  const base = newFlow({ id: 'small', name: 'Small', languages: ['en'], word: 'go' })
  const ask = {
    id: 'ask',
    kind: 'question',
    position: { x: 0, y: 0 },
    data: { text: { en: 'Age?' }, answer: { type: 'number' }, variable: 'age', checks: [] },
  }
  const variables = [{ name: 'age', type: 'number', privacy: 'plain' }]
  const flow = JSON.parse(JSON.stringify({ ...base, variables, nodes: [...base.nodes, ask] }))
  const keys = pointer.slice(1).split('/')
  const last = keys.pop() ?? ''
  const holder = keys.reduce((inside, key) => inside[key], flow)
  if (value === GONE) Reflect.deleteProperty(holder, last)
  else holder[last] = value
  return flow
}

describe('the published schema', () => {
  it('is the one the product reads with; run the generate script after changing the format', () => {
    expect(published).toBe(flowSchema())
  })

  it.each(library.map((document) => [document.id, document] as const))('takes %s', (_, flow) => {
    validate(JSON.parse(JSON.stringify(flow)))
    expect(validate.errors ?? []).toEqual([])
  })

  it.each<[string, string, unknown, string?]>([
    ['no format', '/format', GONE, ''],
    ['a format of the future', '/format', 2],
    ['an id with capitals', '/id', 'Loan'],
    ['an empty name', '/name', ''],
    ['no language', '/languages', []],
    ['a language in words', '/languages/0', 'english'],
    ['an unknown key', '/colour', 'red', ''],
    ['a variable of an unknown type', '/variables/0/type', 'float'],
    ['a variable without privacy', '/variables/0/privacy', GONE, '/variables/0'],
    ['a variable with a hyphen', '/variables/0/name', 'my-age'],
    ['a start of an unknown kind', '/triggers/0/kind', 'magic'],
    ['a start word that is no list', '/triggers/0/words', { en: 'go' }, '/triggers/0/words/en'],
    ['a step of an unknown kind', '/nodes/0/kind', 'menu'],
    ['a step id with a dot', '/nodes/0/id', 'a.b'],
    ['a step without a place', '/nodes/0/position', GONE, '/nodes/0'],
    ['a text that is no text', '/nodes/0/data/text/en', 5],
    ['a misspelt field of a step', '/nodes/2/data/varaible', 'age', '/nodes/2/data'],
    ['an unknown answer type', '/nodes/2/data/answer/type', 'float'],
    [
      'too many reprompts of a step',
      '/nodes/2/answering',
      { reprompts: Array(6).fill({}) },
      '/nodes/2/answering/reprompts',
    ],
    ['a line without an end', '/edges/0/to', GONE, '/edges/0'],
    ['a currency in words', '/settings/currency', 'rupiah'],
    ['a silence without a unit', '/settings/silence/expire/after', { amount: 1 }],
    ['no texts for what is not understood', '/settings/texts/reprompts', []],
  ])('refuses %s, and says where', (_, pointer, value, place = pointer) => {
    expect(validate(broken(pointer, value))).toBe(false)
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(place)
  })
})
