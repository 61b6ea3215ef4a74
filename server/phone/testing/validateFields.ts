import { GraphError } from '../graphErrors.ts'
import type { Medium, Template } from '../phoneRecord.ts'
import { validateMessage } from '../validate/validateMessage.ts'

const medium = (id: string, mime: string, from: Medium['from'] = 'business'): Medium => ({
  id,
  from,
  mime,
  bytes: 10,
  sha256: '',
  at: 0,
})
const media = new Map([
  ['jpg', medium('jpg', 'image/jpeg')],
  ['pdf', { ...medium('pdf', 'application/pdf'), filename: 'akad.pdf' }],
  ['mp3', medium('mp3', 'audio/mpeg')],
  ['ogg', medium('ogg', 'audio/ogg; codecs=opus')],
  ['webp', medium('webp', 'image/webp')],
  ['theirs', medium('theirs', 'image/jpeg', 'customer')],
])

const templates = new Map<string, Template>([
  [
    'due',
    {
      id: '1',
      name: 'due',
      language: 'id',
      category: 'UTILITY',
      text: 'Hi {{1}}, you pay {{2}}.',
      footer: 'Bank Contoh',
      buttons: ['Paid', 'Help'],
    },
  ],
])

/** A send with these fields, to a phone that holds a file of each family and one template. */
export function validate(fields: Record<string, unknown>) {
  const all = { messaging_product: 'whatsapp', to: '628123456001', ...fields }
  return validateMessage(
    { fields: all, path: '' },
    { findMedium: (id) => media.get(id), findTemplate: (name) => templates.get(name) },
  )
}

/** Why Meta refuses these fields, if it does. */
export function refusalOf(fields: Record<string, unknown>) {
  try {
    validate(fields)
  } catch (error) {
    if (error instanceof GraphError) return { code: error.code, details: error.details }
    throw error
  }
  return undefined
}

export const long = (count: number) => 'x'.repeat(count)
