import { describe, expect, it } from 'vitest'
import { fakeSpeaker } from '../testing/fakeSpeaker.ts'
import { experiment } from './experiment.ts'

type Data = typeof experiment.sample

const decide = (seed: string, data: Data = experiment.sample) =>
  experiment.decide?.(data, fakeSpeaker({ seed }))?.exit ?? ''

const seeds = Array.from({ length: 10_000 }, (_, index) => `contact-${index}`)

function shares(data: Data): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const seed of seeds) {
    const exit = decide(seed, data)
    counts[exit] = (counts[exit] ?? 0) + 1 / seeds.length
  }
  return counts
}

const variant = (id: string, weight: number) => ({ id, name: '', weight })

describe('experiment', () => {
  it.each([[[80, 20]], [[50, 50]], [[1, 1, 1]], [[97, 2, 1]]])(
    'divides 10,000 contacts by the weights %j within two percent',
    (weights) => {
      const variants = weights.map((weight, index) => variant(`v${index}`, weight))
      const all = weights.reduce((sum, weight) => sum + weight, 0)
      const found = shares({ name: 'greeting', variants })
      for (const { id, weight } of variants) {
        expect(Math.abs((found[id] ?? 0) - weight / all)).toBeLessThan(0.02)
      }
    },
  )

  it('gives a contact the same variant every time', () => {
    for (const seed of seeds.slice(0, 100)) expect(decide(seed)).toBe(decide(seed))
  })

  it('divides another experiment in another way', () => {
    const even = [variant('a', 1), variant('b', 1)]
    const same = seeds.filter(
      (seed) =>
        decide(seed, { name: 'one', variants: even }) ===
        decide(seed, { name: 'two', variants: even }),
    )
    expect(Math.abs(same.length / seeds.length - 0.5)).toBeLessThan(0.02)
  })

  it('never goes the way of a variant without weight', () => {
    const data = { name: 'x', variants: [variant('none', 0), variant('all', 1)] }
    expect(shares(data)).toEqual({ all: expect.closeTo(1) })
  })

  it('goes some way also when all weights are 0, and says so before', () => {
    const data = { name: '', variants: [variant('a', 0), variant('b', 0)] }
    expect(decide('x', data)).toBe('a')
    expect(experiment.check?.(data)).toMatchObject([{ path: ['name'] }, { path: ['variants'] }])
  })

  it('tells the shares', () => {
    expect(experiment.summary(experiment.sample, 'en')).toBe('greeting · Formal 80 % · Warm 20 %')
  })
})
