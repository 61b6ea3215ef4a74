import { describe, expect, it } from 'vitest'
import { library } from '../../library/index.ts'
import { sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { formatDocument } from './formatDocument.ts'
import { parseDocument } from './parseDocument.ts'
import { upgradeDocument } from './upgradeDocument.ts'

const flow = smallFlow([sampleNode('message', 'hi'), sampleNode('end', 'bye')], ['hi.next>bye'])

function problemsOf(json: unknown): string[] {
  const parsed = parseDocument(json)
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('parseDocument', () => {
  it('reads what formatDocument writes', () => {
    expect(parseDocument(JSON.parse(formatDocument(flow)))).toEqual({ ok: true, document: flow })
  })

  it('gives the same bytes again for every library flow', () => {
    for (const document of library) {
      const text = formatDocument(document)
      const parsed = parseDocument(JSON.parse(text))
      expect(parsed.ok && formatDocument(parsed.document)).toBe(text)
    }
  })

  it.each([
    ['null', null, 'format: This is not an Alur flow: it has no format number.'],
    ['a list', [], 'format: This is not an Alur flow: it has no format number.'],
    [
      'a text format',
      { ...flow, format: '1' },
      'format: This is not an Alur flow: it has no format number.',
    ],
    [
      'a newer format',
      { ...flow, format: 9 },
      'format: This flow has format 9, made by a newer Alur; this one reads up to 1.',
    ],
    [
      'an edge to nowhere',
      { ...flow, edges: [{ from: 'hi', exit: 'next', to: 'gone' }] },
      'edges.0.to: There is no step gone',
    ],
    [
      'an edge from nowhere',
      { ...flow, edges: [{ from: 'gone', exit: 'next', to: 'hi' }] },
      'edges.0.from: There is no step gone',
    ],
    [
      'an unknown exit',
      { ...flow, edges: [{ from: 'hi', exit: 'answered', to: 'bye' }] },
      'edges.0.exit: Step hi has no exit answered',
    ],
    [
      'an exit wired twice',
      { ...flow, edges: [...flow.edges, ...flow.edges] },
      'edges.1: hi.next stands here twice',
    ],
    [
      'a step twice',
      { ...flow, nodes: [...flow.nodes, ...flow.nodes] },
      'nodes.2: hi stands here twice',
    ],
    [
      'a default language that is not spoken',
      { ...flow, defaultLanguage: 'id' },
      'defaultLanguage: id is not among the languages',
    ],
    [
      'a trigger to nowhere',
      { ...flow, triggers: [{ ...flow.triggers[0], to: 'gone' }] },
      'triggers.0.to: There is no step gone',
    ],
    [
      'help to nowhere',
      { ...flow, settings: { ...flow.settings, help: 'gone' } },
      'settings.help: There is no step gone',
    ],
  ])('refuses %s in words', (_, json, problem) => {
    expect(problemsOf(json)).toContain(problem)
  })

  it.each([
    ['a text with a NUL', { ...flow, name: 'Lo\u0000an' }, 'name'],
    [
      'half an emoji',
      {
        ...flow,
        nodes: [{ ...flow.nodes[0], data: { text: { en: 'Hi \ud83d' } } }, flow.nodes[1]],
      },
      'nodes.0.data.text.en',
    ],
    [
      'a time zone that is none',
      { ...flow, settings: { ...flow.settings, timeZone: 'Mars/Base' } },
      'settings.timeZone',
    ],
    ['a step id with a dot', { ...flow, nodes: [{ ...flow.nodes[0], id: 'a.b' }] }, 'nodes.0.id'],
    [
      'an unknown kind',
      { ...flow, nodes: [{ ...flow.nodes[0], kind: 'teleport' }] },
      'nodes.0.kind',
    ],
    [
      'an unknown key',
      { ...flow, nodes: [{ ...flow.nodes[0], data: { text: {}, evil: 1 } }] },
      'nodes.0.data',
    ],
    [
      'a reserved variable',
      { ...flow, variables: [{ name: 'constructor', type: 'text', privacy: 'plain' }] },
      'variables.0.name',
    ],
    ['a missing list', { ...flow, nodes: undefined }, 'nodes'],
    ['a language in capitals', { ...flow, languages: ['EN'] }, 'languages.0'],
  ])('points at %s', (_, json, path) => {
    expect(problemsOf(json).some((problem) => problem.startsWith(`${path}:`))).toBe(true)
  })
})

describe('upgradeDocument', () => {
  it('goes through every step between two formats', () => {
    const steps = {
      1: (document: Record<string, unknown>) => ({ ...document, second: true }),
      2: (document: Record<string, unknown>) => ({ ...document, third: true }),
    }
    expect(upgradeDocument({ format: 1, id: 'x' }, steps, 3)).toEqual({
      ok: true,
      json: { format: 3, id: 'x', second: true, third: true },
    })
  })

  it('refuses a format whose step is gone', () => {
    expect(upgradeDocument({ format: 1 }, {}, 2)).toMatchObject({ ok: false })
  })
})
