import { type LocalizedText, pickText } from '../document/content.ts'
import { writeValue } from '../formula/jsonValue.ts'
import type { OfferedAnswer } from './hearOffered.ts'
import type { Locals, Speaker, Values } from './kind.ts'

/** An option that the author wrote down. */
export type FixedOption = {
  id: string
  title: LocalizedText
  description?: LocalizedText | undefined
  words?: Record<string, string[]> | undefined
  /** A formula for what choosing it keeps; without one it keeps its id. */
  value?: string | undefined
}

type Offered = {
  options: FixedOption[]
  from?: ListedOptions | undefined
  variable?: string | undefined
}

/** Options made of a list: the texts and the formula speak of `row`, one of its items. */
type ListedOptions = {
  list: string
  title: LocalizedText
  description?: LocalizedText | undefined
  value?: string | undefined
}

/** The options as they stand now, those of the list first. */
export function choiceAnswers(data: Offered, speaker: Speaker): OfferedAnswer[] {
  return [...listed(data, speaker), ...fixedAnswers(data, speaker)]
}

function listed({ from, variable }: Offered, speaker: Speaker): OfferedAnswer[] {
  if (!from) return []
  return speaker.rows(from.list).map((local, index) => {
    const title = speaker.text(from.title, local)
    return {
      id: `row${index + 1}`,
      exit: 'next',
      title,
      isRow: true,
      ...(from.description ? { description: speaker.text(from.description, local) } : {}),
      names: () => [title],
      values: () => kept(variable, from.value ?? 'row', speaker, local),
    }
  })
}

/** Titles count in every language: a customer may answer in the other one. */
export function fixedAnswers(
  { options, variable }: { options: FixedOption[]; variable?: string | undefined },
  speaker: Speaker,
): OfferedAnswer[] {
  return options.map(({ id, title, description, words, value }) => ({
    id,
    exit: id,
    title: speaker.text(title),
    ...(description ? { description: speaker.text(description) } : {}),
    names: () => [
      ...Object.keys(title).map((language) =>
        speaker.text({ [language]: pickText(title, language, language) }),
      ),
      ...Object.values(words ?? {}).flat(),
    ],
    values: () => {
      if (value !== undefined) return kept(variable, value, speaker)
      return variable ? { [variable]: id } : {}
    },
  }))
}

function kept(
  variable: string | undefined,
  formula: string,
  speaker: Speaker,
  local?: Locals,
): Values {
  if (!variable) return {}
  const type = speaker.typeOf(variable) ?? 'text'
  return { [variable]: writeValue(type, speaker.value(formula, local)) }
}
