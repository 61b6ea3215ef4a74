import { expect, it } from 'vitest'
import { LimitError } from './limits.ts'
import { mediaContent } from './mediaContent.ts'
import type { OutboundOf } from './outboundOf.ts'

const media = (change: Partial<OutboundOf<'media'>> = {}): OutboundOf<'media'> => ({
  kind: 'media',
  media: 'image',
  source: { link: 'https://bank.id/rumah.jpg' },
  text: 'Your house',
  ...change,
})

it('links a file that Meta fetches, with a caption', () => {
  expect(mediaContent(media(), undefined)).toEqual({
    type: 'image',
    image: { link: 'https://bank.id/rumah.jpg', caption: 'Your house' },
  })
})

it('names an uploaded file by the id of Graph', () => {
  const message = media({
    media: 'document',
    source: { file: 'f1' },
    filename: 'akad.pdf',
    text: '',
  })
  expect(mediaContent(message, '42')).toEqual({
    type: 'document',
    document: { id: '42', filename: 'akad.pdf' },
  })
})

it('gives a name to documents only', () => {
  expect(mediaContent(media({ filename: 'a.jpg', text: ' ' }), undefined)).toEqual({
    type: 'image',
    image: { link: 'https://bank.id/rumah.jpg' },
  })
})

it('takes a caption of exactly the limit', () => {
  expect(() => mediaContent(media({ text: 'x'.repeat(1_024) }), undefined)).not.toThrow()
})

it.each<[string, Partial<OutboundOf<'media'>>]>([
  ['a caption of 1,025', { text: 'x'.repeat(1_025) }],
  ['a sound with words', { media: 'audio' }],
  ['a file that was not uploaded', { source: { file: 'f1' } }],
  ['an address without a protocol', { source: { link: 'bank.id/a.jpg' } }],
  ['an address of a script', { source: { link: 'javascript:alert(1)' } }],
  ['an address of 2,001', { source: { link: `https://bank.id/${'x'.repeat(1_985)}` } }],
  ['a name of 241', { media: 'document', filename: 'x'.repeat(241) }],
])('refuses %s', (_, change) => {
  expect(() => mediaContent(media(change), undefined)).toThrow(LimitError)
})
