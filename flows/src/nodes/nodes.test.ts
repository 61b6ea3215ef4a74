import { describe, expect, it } from 'vitest'
import { kindOf, type NodeKind, nodeKinds } from './index.ts'

describe.each(nodeKinds.map((kind) => [kind]))('%s', (name: NodeKind) => {
  const kind = kindOf({ kind: name })

  it('reads its own sample and the data of a new step', () => {
    expect(kind.data.parse(kind.sample)).toEqual(kind.sample)
    expect(kind.data.parse(kind.create())).toEqual(kind.create())
  })

  it('has exits of different names, and a summary unless it has nothing to say', () => {
    const exits = kind.exits(kind.sample).map(({ id }) => id)
    expect(new Set(exits).size).toBe(exits.length)
    expect(kind.summary(kind.sample, 'en') === '').toBe(name === 'resume')
  })

  it('refuses unknown keys, so that a misspelt field is not lost in silence', () => {
    expect(kind.data.safeParse({ ...(kind.sample as object), mispelt: 1 }).success).toBe(false)
  })
})
