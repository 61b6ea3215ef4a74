import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createActor, createMachine } from 'xstate'
import { calledFlows } from '../src/compile/calledFlows.ts'
import { compileFlow } from '../src/compile/compileFlow.ts'
import { formatDocument } from '../src/document/formatDocument.ts'
import { proveFlow } from '../src/prove/proveFlow.ts'
import { exitCoverage } from '../src/run/exitCoverage.ts'
import { kindCoverage } from '../src/run/kindCoverage.ts'
import { loadMachine } from '../src/run/loadMachine.ts'
import { type OwnExit, ownExits } from '../src/run/ownExits.ts'
import { playScenario } from '../src/run/playScenario.ts'
import { library } from './index.ts'
import { libraryFlows } from './scenarios.ts'

const callable = new Map(library.map((document) => [document.id, document]))
const taken: OwnExit[] = []

/** A formula inside a text of a formula would reach the customer as it is written. */
const UNFILLED = /\{[a-z][\w.]*(\(|\})/

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

describe.each(libraryFlows.map((flow) => [flow.document.id, flow] as const))('%s', (id, flow) => {
  const { document, scenarios } = flow
  const config = compileFlow(document, callable)
  const machine = loadMachine(config)

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    'plays: %s',
    (_, scenario) => {
      const { failure, exits, conversation } = playScenario(machine, document.triggers, scenario)
      expect(failure).toBeUndefined()
      const effects = conversation?.turns.flatMap((turn) => turn.effects) ?? []
      expect(textsIn(effects).filter((text) => UNFILLED.test(text))).toEqual([])
      taken.push(...ownExits(document, callable, exits))
    },
  )

  it('has no findings', () => {
    expect(proveFlow(document, callable)).toEqual([])
  })

  it('is kept in its canonical form', () => {
    const file = readFileSync(new URL(`${id}.flow.json`, import.meta.url), 'utf8')
    expect(formatDocument(document)).toBe(file)
  })

  it('starts in bare XState from its JSON alone and moves on events', () => {
    const machine = createMachine(JSON.parse(JSON.stringify(config)))
    const begun = document.triggers.filter(({ kind }) => kind !== 'call')
    for (const trigger of begun) {
      const actor = createActor(machine).start()
      expect(actor.getSnapshot().value).toBe('start')
      actor.send({ type: `trigger.${trigger.id}` })
      expect(Object.keys(actor.getSnapshot().value)).toEqual(['main'])
      actor.stop()
    }
  })
})

describe('the library', () => {
  it('has called flows before their callers, as they are published in this order', () => {
    const ids = library.map(({ id }) => id)
    for (const document of library) {
      for (const id of calledFlows(document)) {
        expect([document.id, id, ids.indexOf(id) < ids.indexOf(document.id)]).toContain(true)
      }
    }
  })

  it.each(library.map((document) => [document.id, document] as const))(
    'takes every way out of every step of %s in some scenario',
    (_, document) => {
      expect(exitCoverage(document, taken).missing).toEqual([])
    },
  )

  it('takes every exit of every kind', () => {
    const missing = kindCoverage(library, taken).flatMap(({ kind, exits }) =>
      exits.filter((exit) => exit.taken === 0).map(({ exit }) => `${kind}.${exit}`),
    )
    expect(missing).toEqual([])
  })
})
