import { z } from 'zod'

/** A language of customers, by its ISO 639-1 code: `en`, `id`. */
export const Language = z
  .string()
  .regex(/^[a-z]{2}$/, 'A language is two small letters, such as en or id')
export type Language = z.infer<typeof Language>

/** One text in several languages: `{ "en": "Hi {contact.name}", "id": "Hai {contact.name}" }`. */
export const LocalizedText = z.record(Language, z.string()).meta({ id: 'LocalizedText' })
export type LocalizedText = z.infer<typeof LocalizedText>

/** The text in this language, else in the fallback language, else in any, else empty. */
export function pickText(text: LocalizedText, language: string, fallback: string): string {
  return text[language] || text[fallback] || Object.values(text).find((one) => one !== '') || ''
}
