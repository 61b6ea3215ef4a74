import type { FlowDocument, Settings, Trigger } from '@alur/flows'
import type { Command } from '../command.ts'

type Heading = Partial<Pick<FlowDocument, 'name' | 'languages' | 'defaultLanguage'>>

/** Changes the flow's name or languages. The default language stays one of the languages. */
export function changeFlow(heading: Heading, field?: string): Command {
  return {
    label: { name: 'changeFlow' },
    ...(field ? { group: `flow.${field}` } : {}),
    change(draft) {
      Object.assign(draft, heading)
      const [first] = draft.languages
      if (first && !draft.languages.includes(draft.defaultLanguage)) draft.defaultLanguage = first
    },
  }
}

export function changeSettings(settings: Partial<Settings>, field?: string): Command {
  return {
    label: { name: 'changeSettings' },
    ...(field ? { group: `settings.${field}` } : {}),
    change(draft) {
      Object.assign(draft.settings, settings)
    },
  }
}

export function changeTriggers(triggers: Trigger[], field?: string): Command {
  return {
    label: { name: 'changeTriggers' },
    ...(field ? { group: `triggers.${field}` } : {}),
    change(draft) {
      draft.triggers = triggers
    },
  }
}
