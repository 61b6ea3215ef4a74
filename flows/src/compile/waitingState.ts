import { durationMs } from '../document/duration.ts'
import type { Action, StateConfig, TransitionConfig, Wiring } from './stateConfig.ts'

/**
 * A state that asks the customer and waits. Besides its own answers it knows those that every waiting
 * state has: one that brings it a stage further, not understood (one child state for each try), the
 * wrong kind of message, a tap on an old message, an edited one, why, and silence. Every message
 * restarts the silence timers by re-entering the try. With `decides` it asks only when it is decided
 * so; it may also leave before. With `recalls` it leaves at once by what happened while the customer was
 * elsewhere.
 */
export function waitingState(
  node: string,
  wiring: Wiring,
  answers: Record<string, TransitionConfig>,
  { decides = false, recalls = false }: { decides?: boolean; recalls?: boolean } = {},
): StateConfig {
  const tries = wiring.settings.texts.reprompts.length + 1
  const states: Record<string, StateConfig> = {}
  for (let number = 1; number <= tries; number += 1) {
    states[tryName(number)] = oneTry(node, wiring, number, tries)
  }
  const enter = { type: 'enter', params: { node } } as const
  const prompt = { type: 'say', params: { node, part: 'prompt' } } as const
  if (!decides) {
    const entry: Action[] = recalls
      ? [enter, { type: 'recall', params: { node } }, prompt]
      : [enter, prompt]
    return { entry, initial: tryName(1), on: answers, states }
  }
  return {
    entry: [enter, { type: 'decide', params: { node } }],
    initial: 'checking',
    on: answers,
    states: {
      checking: { on: { [ASK]: { target: tryName(1), actions: [prompt] } } },
      ...states,
    },
  }
}

/** The decision to ask, where a step may also leave at once. */
export const ASK = 'ask'

function tryName(number: number): string {
  return `try${number}`
}

function oneTry(node: string, wiring: Wiring, number: number, tries: number): StateConfig {
  const here = tryName(number)
  const say = (part: 'wrongKind' | 'stale' | 'edited' | 'why'): TransitionConfig => ({
    target: here,
    reenter: true,
    actions: [{ type: 'say', params: { node, part } }],
  })
  return {
    on: {
      nextStage: {
        target: tryName(1),
        reenter: true,
        actions: [
          { type: 'store', params: { node } },
          { type: 'say', params: { node, part: 'prompt' } },
        ],
      },
      unclear: unclear(node, wiring, number, tries),
      wrongKind: say('wrongKind'),
      stale: say('stale'),
      wasEdited: say('edited'),
      sayWhy: say('why'),
      askAgain: {
        target: here,
        reenter: true,
        actions: [{ type: 'say', params: { node, part: 'prompt' } }],
      },
      givenUp: { target: wiring.target('silence') ?? wiring.expired },
      ...languageWords(wiring, here),
    },
    after: silence(node, wiring),
  }
}

/** As `wordTransitions` does, but here the silence starts anew: the customer has just spoken. */
function languageWords({ settings }: Wiring, here: string): Record<string, TransitionConfig> {
  const on: Record<string, TransitionConfig> = {}
  for (const { id, to, language } of settings.words) {
    if (to !== undefined || language === undefined) continue
    const actions: Action[] = [{ type: 'speak', params: { language } }]
    on[`word.${id}`] = { target: here, reenter: true, actions }
  }
  return on
}

function unclear(node: string, wiring: Wiring, number: number, tries: number): TransitionConfig {
  const help = wiring.target('unclear') ?? wiring.help
  if (number === tries && help) return { target: help }
  const index = Math.min(number, tries - 1) - 1
  const actions: Action[] = [{ type: 'say', params: { node, part: 'reprompt', index } }]
  return { target: tryName(Math.min(number + 1, tries)), reenter: true, actions }
}

function silence(node: string, wiring: Wiring): Record<string, TransitionConfig> {
  const { nudge, resume, expire } = wiring.settings.silence
  const after: Record<string, TransitionConfig> = {}
  const say = (part: 'nudge' | 'resume'): TransitionConfig => ({
    actions: [{ type: 'say', params: { node, part } }],
  })
  if (nudge) after[String(durationMs(nudge.after))] = say('nudge')
  if (resume) after[String(durationMs(resume.after))] = say('resume')
  after[String(durationMs(expire.after))] = { target: wiring.target('silence') ?? wiring.expired }
  return after
}
