import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createActor, createMachine } from 'xstate'
import { compileFlow } from '../src/compile/compileFlow.ts'
import { formatDocument } from '../src/document/formatDocument.ts'
import { nodeKinds } from '../src/nodes/index.ts'
import { proveFlow } from '../src/prove/proveFlow.ts'
import { exitCoverage } from '../src/run/exitCoverage.ts'
import { loadMachine } from '../src/run/loadMachine.ts'
import { playScenario } from '../src/run/playScenario.ts'
import { library } from './index.ts'

describe.each(library.map((flow) => [flow.document.id, flow] as const))('%s', (id, flow) => {
  const { document, scenarios } = flow
  const machine = loadMachine(compileFlow(document))

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    'plays: %s',
    (_, scenario) => {
      const { failure } = playScenario(machine, document.triggers, scenario)
      expect(failure).toBeUndefined()
    },
  )

  it('takes every exit in some scenario', () => {
    const exits = scenarios.flatMap(
      (scenario) => playScenario(machine, document.triggers, scenario).exits,
    )
    expect(exitCoverage(document, exits).missing).toEqual([])
  })

  it('has no findings', () => {
    expect(proveFlow(document)).toEqual([])
  })

  it('is kept in its canonical form', () => {
    const file = readFileSync(new URL(`${id}.flow.json`, import.meta.url), 'utf8')
    expect(formatDocument(document)).toBe(file)
  })

  it('starts in bare XState from its JSON alone and moves on events', () => {
    const json = JSON.parse(JSON.stringify(compileFlow(document)))
    const actor = createActor(createMachine(json)).start()
    expect(actor.getSnapshot().value).toBe('start')
    actor.send({ type: 'trigger.start' })
    expect(actor.getSnapshot().value).toEqual({ main: { intro: 'try1' } })
    const events = [
      'start',
      'agree',
      'agree',
      'unclear',
      'answered',
      'm12',
      'answered',
      'otherwise',
      'answered',
      'bothWays',
      'longer',
      'withinLimit',
      'continue',
      'ok',
      'accept',
    ]
    for (const type of events) actor.send({ type })
    expect(actor.getSnapshot().status).toBe('done')
  })
})

describe('the library', () => {
  it('uses every kind', () => {
    const used = new Set(library.flatMap(({ document }) => document.nodes.map(({ kind }) => kind)))
    expect(nodeKinds.filter((kind) => !used.has(kind))).toEqual([])
  })
})
