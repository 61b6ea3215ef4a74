import { type Finding, proveFlow } from '@alur/flows'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeFlow } from '../document/commands/changeFlow.ts'
import { createDocumentStore } from '../document/documentStore.ts'
import { sampleFlow } from '../document/testing/sampleFlow.ts'
import { createViewStore } from '../document/viewStore.ts'
import { nextFinding } from './showFinding.ts'
import { type Proved, startProver } from './startProver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open() {
  const documents = createDocumentStore(sampleFlow(), 1)
  const view = createViewStore({ language: 'en', panel: 'step' })
  const asked: Proved[] = []
  const workers: { found: (findings: Finding[]) => void; broke: () => void; isStopped: boolean }[] =
    []
  const { stop, setSubflows } = startProver(documents, view, (answers) => {
    const worker = { ...answers, isStopped: false }
    workers.push(worker)
    return {
      prove: (proved) => asked.push(proved),
      stop: () => {
        worker.isStopped = true
      },
    }
  })
  return { documents, view, asked, workers, stop, setSubflows }
}

describe('the prover', () => {
  it('proves at once, and again after a pause in editing', () => {
    const { documents, view, asked, workers } = open()
    expect(asked).toHaveLength(1)
    workers[0]?.found(proveFlow(sampleFlow()))
    expect(view.getState().proof).toBe('done')
    documents.getState().run(changeFlow({ name: 'A' }))
    documents.getState().run(changeFlow({ name: 'B' }))
    expect(view.getState().proof).toBe('running')
    vi.advanceTimersByTime(250)
    expect(asked.map(({ document }) => document.name)).toEqual(['Sample', 'B'])
  })

  it('proves again when the called flows become known', () => {
    const { asked, setSubflows } = open()
    const subflows = new Map([['identity', sampleFlow()]])
    setSubflows(undefined)
    setSubflows(subflows)
    setSubflows(subflows)
    expect(asked.map((one) => one.subflows)).toEqual([undefined, subflows])
  })

  it('does not show findings of an older document', () => {
    const { documents, view, workers } = open()
    documents.getState().run(changeFlow({ name: 'A' }))
    workers[0]?.found(proveFlow(sampleFlow()))
    expect(view.getState().proof).toBe('running')
    expect(view.getState().findings).toEqual([])
  })

  it('says so when the worker breaks, and goes on with a fresh one', () => {
    const { documents, view, asked, workers, stop } = open()
    workers[0]?.broke()
    expect(view.getState().proof).toBe('failed')
    expect(workers[0]?.isStopped).toBe(true)
    documents.getState().run(changeFlow({ name: 'A' }))
    vi.advanceTimersByTime(250)
    expect(asked).toHaveLength(2)
    workers[1]?.found([])
    expect(view.getState().proof).toBe('done')
    stop()
    expect(workers[1]?.isStopped).toBe(true)
  })
})

describe('going through the findings', () => {
  const findings = proveFlow({ ...sampleFlow(), edges: [] })
  it('goes round in both directions', () => {
    expect(findings.length).toBeGreaterThan(2)
    expect(nextFinding(findings, undefined, 1)).toBe(findings[0])
    expect(nextFinding(findings, undefined, -1)).toBe(findings.at(-1))
    expect(nextFinding(findings, findings.at(-1), 1)).toBe(findings[0])
    expect(nextFinding(findings, findings[0], -1)).toBe(findings.at(-1))
    expect(nextFinding([], undefined, 1)).toBeUndefined()
  })
})
