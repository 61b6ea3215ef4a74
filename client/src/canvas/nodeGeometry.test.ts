import { type FlowNode, kindOf, nodeKinds } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../document/reading.ts'
import { sampleFlow } from '../document/testing/sampleFlow.ts'
import { interfaceLanguages } from '../words/words.ts'
import { HEADER_HEIGHT, NODE_WIDTH, nodeGeometry } from './nodeGeometry.ts'

const reading: Reading = {
  language: 'en',
  defaultLanguage: 'id',
  words: interfaceLanguages.en.desk,
}

function sample(kind: string): FlowNode {
  const node = sampleFlow().nodes.find((one) => one.kind === kind)
  if (!node) throw new Error(`The sample has no ${kind}`)
  return node
}

describe('the geometry of a step', () => {
  it.each(nodeKinds)('holds every row and exit of a %s, one below the other', (kind) => {
    const node = sample(kind)
    const { width, height, rows, exits } = nodeGeometry(node, reading)
    expect(width).toBe(NODE_WIDTH)
    expect(exits.map(({ id }) => id)).toEqual(
      kindOf(node)
        .exits(node.data)
        .map(({ id }) => id),
    )
    let bottom = HEADER_HEIGHT
    for (const row of rows) {
      expect(row.y).toBeGreaterThanOrEqual(bottom)
      bottom = row.y + row.height
    }
    expect(height).toBeGreaterThanOrEqual(bottom)
    for (const { y } of exits) {
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  it('puts each option and its handle on one row, in the language shown', () => {
    const { rows, exits } = nodeGeometry(sample('choice'), reading)
    const option = rows.find((row) => row.part === 'option' && row.exit === 'm12')
    const handle = exits.find(({ id }) => id === 'm12')
    expect(option).toMatchObject({ text: '12 months' })
    expect(handle?.label).toBe('12 months')
    expect(handle?.y).toBe((option?.y ?? 0) + (option?.height ?? 0) / 2)
  })

  it('gives no two exits the same place', () => {
    const { exits } = nodeGeometry(sample('choice'), reading)
    expect(new Set(exits.map(({ y }) => y)).size).toBe(exits.length)
  })

  it('grows with the text up to four lines, and no further', () => {
    const say = (text: string) =>
      nodeGeometry({ ...sample('message'), data: { text: { en: text } } } as FlowNode, reading)
    const heights = [1, 2, 3, 4, 40].map((lines) => say('A line of words.\n'.repeat(lines)).height)
    expect(heights).toEqual([...heights].sort((left, right) => left - right))
    expect(new Set(heights).size).toBe(4)
  })

  it('marks what is missing instead of showing nothing', () => {
    const empty = { ...sample('message'), data: { text: {} } } as FlowNode
    expect(nodeGeometry(empty, reading).rows).toMatchObject([{ part: 'bubble', isMissing: true }])
  })

  it('has the handle of a single way on in the header', () => {
    const { exits, entryY } = nodeGeometry(sample('message'), reading)
    expect(exits).toMatchObject([{ id: 'next', y: entryY }])
  })

  it('falls back to the default language of the flow', () => {
    const node = { ...sample('message'), data: { text: { id: 'Halo' } } } as FlowNode
    expect(JSON.stringify(nodeGeometry(node, reading).rows)).toContain('Halo')
  })
})
