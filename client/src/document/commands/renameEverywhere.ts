import {
  answeringTexts,
  type FlowDocument,
  kindOf,
  type LocalizedText,
  settingsTexts,
  type Trigger,
} from '@alur/flows'
import { renameInFormula, renameInTemplate } from '../renameInFormula.ts'

/** Writes a variable's new name into every formula, text and step of a draft. */
export function renameEverywhere(draft: FlowDocument, from: string, to: string): void {
  for (const node of draft.nodes) {
    const kind = kindOf(node)
    for (const { path, form, local, rowOf } of kind.uses(node.data)) {
      if (local && Object.hasOwn(local, from)) continue
      if (rowOf !== undefined && from === 'row') continue
      const rename = form === 'template' ? renameInTemplate : renameInFormula
      changeAt(node.data, path, (written) => rename(written, from, to))
    }
    for (const { path, variable } of kind.writes(node.data)) {
      if (variable === from) changeAt(node.data, path, () => to)
    }
  }
  for (const variable of draft.variables) {
    if (variable.initial) variable.initial = renameInFormula(variable.initial, from, to)
  }
  for (const text of textsOf(draft)) {
    for (const [language, source] of Object.entries(text)) {
      text[language] = renameInTemplate(source, from, to)
    }
  }
  for (const trigger of draft.triggers) renameInTrigger(trigger, from, to)
}

/** What is said besides the steps' own texts. */
function textsOf({ settings, nodes }: FlowDocument): LocalizedText[] {
  const own = nodes.flatMap(({ answering }) => answeringTexts(answering))
  return [...settingsTexts(settings), ...own].map(({ text }) => text)
}

function renameInTrigger(trigger: Trigger, from: string, to: string): void {
  if (trigger.kind === 'event') {
    for (const fact of trigger.input) if (fact.variable === from) fact.variable = to
  }
  if (trigger.kind === 'anything' && trigger.variable === from) trigger.variable = to
  if (trigger.kind !== 'call') return
  trigger.input = trigger.input.map((name) => (name === from ? to : name))
  trigger.output = trigger.output.map((name) => (name === from ? to : name))
}

/**
 * The path comes from the kind itself, so each part of it is there. What is written there may be only
 * a part of the use: a cell of a table is a test without what it tests.
 */
function changeAt(
  data: unknown,
  path: (string | number)[],
  change: (written: string) => string,
): void {
  let place = data as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>
  const last = path.at(-1)
  const written = last === undefined ? undefined : place[last]
  if (last === undefined || typeof written !== 'string') return
  const changed = change(written)
  if (changed !== written) place[last] = changed
}
