import { assign } from 'xstate'
import type { Memory } from '../compile/machineConfig.ts'
import { valueTypeOf } from '../document/variable.ts'
import { type JsonValue, writeValue } from '../formula/jsonValue.ts'
import type { FlowKnowledge } from './flowMachine.ts'
import { speakerFor } from './speaker.ts'
import { StepError } from './stepError.ts'

/** The event as the machine sees it: made here and in `takeTurn`, never from a payload. */
export type MachineEvent = {
  type: string
  at: number
  values?: Record<string, JsonValue>
  say?: string
  language?: string
  contact?: Memory['contact']
}

type Change<Params> = (memory: Memory, event: MachineEvent, params: Params) => Memory

/** The actions that change the conversation's memory; XState applies them inside a transition. */
export function machineActions(machine: FlowKnowledge) {
  return {
    begin: change((memory, event) => begin(machine, memory, event)),
    store: change((memory, { values }) => remember(memory, values ?? {})),
    speak: change<{ language: string }>((memory, _, { language }) => ({ ...memory, language })),
    compute: change<{ node: string; variable: string; formula: string }>(
      (memory, event, { node, variable, formula }) => {
        const type = machine.variables.get(variable)
        if (type === undefined) throw new StepError(node, unknownVariable(variable))
        const speaker = speakerFor(machine, memory, { node, at: event.at })
        return remember(memory, { [variable]: writeValue(type, speaker.value(formula)) })
      },
    ),
  }
}

function unknownVariable(name: string) {
  return {
    en: `There is no variable named ${name}.`,
    id: `Tidak ada variabel bernama ${name}.`,
  }
}

function begin(machine: FlowKnowledge, memory: Memory, event: MachineEvent): Memory {
  const { languages, defaultLanguage, variables } = machine.meta
  const asked = event.language ?? defaultLanguage
  let begun: Memory = {
    ...memory,
    language: languages.includes(asked) ? asked : defaultLanguage,
    contact: event.contact ?? memory.contact,
  }
  for (const variable of variables) {
    const { name, initial } = variable
    if (!initial) continue
    const type = valueTypeOf(variable)
    const speaker = speakerFor(machine, begun, { node: null, at: event.at })
    begun = remember(begun, { [name]: writeValue(type, speaker.value(initial)) })
  }
  return begun
}

function remember(memory: Memory, values: Record<string, JsonValue>): Memory {
  return { ...memory, variables: { ...memory.variables, ...values } }
}

/** XState types an action by its machine; ours come from JSON, so the types are stated here. */
function change<Params = undefined>(apply: Change<Params>): unknown {
  return assign<Memory, MachineEvent, never, MachineEvent, never>(({ context, event }, params) =>
    apply(context, event, params),
  )
}
