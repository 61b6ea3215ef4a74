import type { FlowDocument } from '@alur/flows'

/** No other system sends it: it stands for the step of a flow that calls this one. */
const CALL = 'call'

/** A flow that others call may be tried by itself: its start for calls takes what it is given. */
export function triedFlow(document: FlowDocument): FlowDocument {
  return {
    ...document,
    triggers: document.triggers.map((trigger) => {
      if (trigger.kind !== 'call') return trigger
      const { id, to, input } = trigger
      const facts = input.map((name) => ({ name, variable: name }))
      return { id, kind: 'event', event: CALL, input: facts, to }
    }),
  }
}
