import type { AnyMachineSnapshot } from 'xstate'
import { detectLanguage } from '../validators/detectLanguage.ts'
import type { FlowEvent } from './flowEvent.ts'
import type { FlowMachine } from './flowMachine.ts'
import type { MachineEvent } from './machineEvent.ts'
import { memoryOf } from './memoryOf.ts'

/** Notes in which language the customer writes, while it may not be the one spoken. */
export function languageHeard(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  event: FlowEvent,
): MachineEvent | undefined {
  const { languages } = machine.meta
  if (event.type !== 'message' || event.message.kind !== 'text') return undefined
  if (languages.length < 2) return undefined
  const { language, heard } = memoryOf(state)
  const detected = detectLanguage(event.message.text, languages)
  if (detected === undefined || (detected === language && heard.length === 0)) return undefined
  return { type: 'language.heard', at: event.at, language: detected }
}
