import { answeringTexts } from '../../document/answeringTexts.ts'
import type { LocalizedText } from '../../document/content.ts'
import { settingsTexts } from '../../document/settingsTexts.ts'
import { fixedLength } from '../../formula/fixedLength.ts'
import { kindOf } from '../../nodes/index.ts'
import type { Finding } from '../finding.ts'
import type { FlowFacts } from '../flowFacts.ts'
import type { Rule } from './rule.ts'

type Text = { node?: string; field: string; text: LocalizedText; limit: number }

/** Every text is there in every language of the flow. */
export const missingText: Rule = ({ document }) =>
  allTexts(document).flatMap(({ node, field, text }) =>
    document.languages
      .filter((language) => !text[language]?.trim())
      .map((language) => ({
        severity: 'error',
        ...(node ? { node } : {}),
        field: `${field}.${language}`,
        message: {
          en: `A text is missing in ${languageName(language, 'en')}. The customer would read the other language, or nothing.`,
          id: `Teks dalam ${languageName(language, 'id')} belum ada. Nasabah akan membaca bahasa lain, atau tidak sama sekali.`,
        },
      })),
  )

/** No text is longer than WhatsApp takes; formulas count as nothing, as their length is not known. */
export const channelLimit: Rule = ({ document }) =>
  allTexts(document).flatMap(({ node, field, text, limit }) =>
    Object.entries(text).flatMap(([language, source]): Omit<Finding, 'rule'>[] => {
      const length = fixedLength(source)
      if (length <= limit) return []
      return [
        {
          severity: 'error',
          ...(node ? { node } : {}),
          field: `${field}.${language}`,
          message: {
            en: `This text has ${length} characters; WhatsApp takes ${limit}. Shorten it.`,
            id: `Teks ini ${length} karakter; WhatsApp menerima ${limit}. Persingkat.`,
          },
        },
      ]
    }),
  )

function allTexts(document: FlowFacts['document']): Text[] {
  return [
    ...document.nodes.flatMap((node) =>
      [...kindOf(node).texts(node.data), ...answeringTexts(node.answering)].map(
        ({ path, ...text }) => ({ node: node.id, field: path.join('.'), ...text }),
      ),
    ),
    ...settingsTexts(document.settings).map(({ path, ...text }) => ({
      field: path.join('.'),
      ...text,
    })),
  ]
}

const LANGUAGES: Record<string, { en: string; id: string }> = {
  en: { en: 'English', id: 'bahasa Inggris' },
  id: { en: 'Bahasa Indonesia', id: 'bahasa Indonesia' },
}

function languageName(language: string, reader: 'en' | 'id'): string {
  return LANGUAGES[language]?.[reader] ?? language
}
