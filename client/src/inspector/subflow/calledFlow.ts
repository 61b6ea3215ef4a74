import { ExitId, type FlowDocument } from '@alur/flows'
import type { DataOf } from '../../document/nodeOf.ts'

type Call = DataOf<'subflow'>

/** What a flow promises to a step that calls it. */
export type CalledFlow = {
  name: string
  /** Whether it has a start for being called. */
  isCallable: boolean
  outcomes: string[]
  /** Variables that it takes before, and those that may be read after. */
  input: string[]
  output: string[]
}

export function calledFlow({ name, triggers, nodes, edges }: FlowDocument): CalledFlow {
  const start = triggers.find((one) => one.kind === 'call')
  // The words that work everywhere are the caller's: ends that only they lead to are never come to.
  const reached = start?.to ? reachedFrom(start.to, edges) : undefined
  const ends = nodes.flatMap((node) =>
    node.kind === 'end' && (reached?.has(node.id) ?? true) ? [node.data.outcome] : [],
  )
  return {
    name,
    isCallable: start !== undefined,
    // Only what may name an exit can lead on.
    outcomes: [...new Set(ends)].filter((outcome) => ExitId.safeParse(outcome).success),
    input: start?.input ?? [],
    output: start?.output ?? [],
  }
}

function reachedFrom(start: string, edges: FlowDocument['edges']): ReadonlySet<string> {
  const reached = new Set([start])
  // The set grows while it is walked.
  for (const step of reached) for (const { from, to } of edges) if (from === step) reached.add(to)
  return reached
}

/** What stands in the step and no longer in the flow, and the other way round. */
export function changesSince({ exits, input, output }: Call, called: CalledFlow) {
  const own = exits.map(({ id }) => id)
  return {
    newOutcomes: called.outcomes.filter((outcome) => !own.includes(outcome)),
    lostOutcomes: own.filter((id) => !called.outcomes.includes(id)),
    lostValues: [
      ...input.filter(({ name }) => !called.input.includes(name)),
      ...output.filter(({ name }) => !called.output.includes(name)),
    ].map(({ name }) => name),
  }
}

/** The step as the flow is now: its outcomes are the exits, and what it no longer knows is gone. */
export function takeOver(call: Call, called: CalledFlow): Call {
  return {
    ...call,
    exits: called.outcomes.map((id) => call.exits.find((exit) => exit.id === id) ?? { id }),
    input: call.input.filter(({ name }) => called.input.includes(name)),
    output: call.output.filter(({ name }) => called.output.includes(name)),
  }
}

/** A step that begins to call this flow: what has the same name here goes in and comes back. */
export function callOf(flow: string, called: CalledFlow, variables: readonly string[]): Call {
  const isHere = (name: string) => variables.includes(name)
  return {
    flow,
    exits: called.outcomes.map((id) => ({ id })),
    input: called.input.filter(isHere).map((name) => ({ name, formula: name })),
    output: called.output.filter(isHere).map((name) => ({ name, variable: name })),
  }
}
