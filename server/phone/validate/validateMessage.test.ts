import { describe, expect, it } from 'vitest'
import { GraphError } from '../graphErrors.ts'
import type { Medium } from '../phoneRecord.ts'
import { validateMessage } from './validateMessage.ts'

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

function validate(fields: Record<string, unknown>) {
  const all = { messaging_product: 'whatsapp', to: '628123456001', ...fields }
  return validateMessage({ fields: all, path: '' }, (id) => media.get(id))
}

function refusalOf(fields: Record<string, unknown>) {
  try {
    validate(fields)
  } catch (error) {
    if (error instanceof GraphError) return { code: error.code, details: error.details }
    throw error
  }
  return undefined
}

const long = (count: number) => 'x'.repeat(count)
const text = (body: unknown) => ({ type: 'text', text: { body } })
const interactive = (rest: object) => ({
  type: 'interactive',
  interactive: { body: { text: 'Pilih' }, ...rest },
})
const reply = (id: unknown, title: unknown) => ({ type: 'reply', reply: { id, title } })
const buttons = (items: unknown[], rest: object = {}) =>
  interactive({ type: 'button', action: { buttons: items }, ...rest })
const row = (id: unknown, title: unknown = `Row ${id}`, description?: unknown) =>
  description === undefined ? { id, title } : { id, title, description }
const list = (sections: unknown, rest: object = {}) =>
  interactive({ type: 'list', action: { button: 'Tenor', sections }, ...rest })
const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => row(`r${from + index}`))
const link = (parameters: object, rest: object = {}) =>
  interactive({ type: 'cta_url', action: { name: 'cta_url', parameters }, ...rest })
const card = (name: object) => ({ type: 'contacts', contacts: [{ name, phones: [] }] })

describe('what Meta accepts', () => {
  const accepted: [string, Record<string, unknown>, object][] = [
    ['the longest text', text(long(4096)), { kind: 'text', text: long(4096) }],
    ['a text without its type', { text: { body: 'a', preview_url: true } }, { kind: 'text' }],
    [
      'an image by id',
      { type: 'image', image: { id: 'jpg', caption: long(1024) } },
      { kind: 'image' },
    ],
    [
      'an image by link',
      { type: 'image', image: { link: 'https://a.test/b.png' } },
      { kind: 'image', media: { mime: 'image/jpeg', url: 'https://a.test/b.png' } },
    ],
    [
      'a document under its own name',
      { type: 'document', document: { id: 'pdf' } },
      {
        kind: 'document',
        media: { mime: 'application/pdf', mediaId: 'pdf', filename: 'akad.pdf' },
      },
    ],
    ['any file as a document', { type: 'document', document: { id: 'jpg' } }, { kind: 'document' }],
    [
      'a voice note',
      { type: 'audio', audio: { id: 'ogg', voice: true } },
      { media: { voice: true } },
    ],
    ['a video by link', { type: 'video', video: { link: 'http://a.test/v' } }, { kind: 'video' }],
    ['a sticker', { type: 'sticker', sticker: { id: 'webp' } }, { kind: 'sticker' }],
    [
      'a location in strings',
      { type: 'location', location: { latitude: '-6.2', longitude: 106.8, name: 'Cabang' } },
      { location: { latitude: -6.2, longitude: 106.8, name: 'Cabang' } },
    ],
    [
      'a contact card',
      card({ formatted_name: 'Budi', first_name: 'Budi' }),
      { contacts: [{ name: 'Budi', phones: [] }] },
    ],
    [
      'three buttons at every limit',
      buttons([reply(long(256), long(20)), reply('b', 'B'), reply('c', 'C')], {
        body: { text: long(1024) },
        footer: { text: long(60) },
        header: { type: 'text', text: long(60) },
      }),
      { kind: 'buttons', header: long(60), footer: long(60) },
    ],
    [
      'buttons under a document',
      buttons([reply('a', 'A')], { header: { type: 'document', document: { id: 'pdf' } } }),
      { media: { mediaId: 'pdf' } },
    ],
    [
      'ten rows in two sections at every limit',
      list(
        [
          { title: long(24), rows: [row(long(200), long(24), long(72)), ...rows(4)] },
          { title: 'B', rows: rows(5, 10) },
        ],
        { body: { text: long(4096) } },
      ),
      { kind: 'list' },
    ],
    ['one section without a title', list([{ rows: rows(1) }]), { kind: 'list' }],
    [
      'a link button',
      link({ display_text: long(20), url: 'https://a.test/' }),
      { kind: 'link', link: { title: long(20), url: 'https://a.test/' } },
    ],
    [
      'a request for the location',
      interactive({ type: 'location_request_message', action: { name: 'send_location' } }),
      { kind: 'locationRequest', text: 'Pilih' },
    ],
    [
      'a reaction of several code points',
      { type: 'reaction', reaction: { message_id: 'w', emoji: '👩🏽‍💻' } },
      { text: '👩🏽‍💻' },
    ],
    [
      'a reaction taken back',
      { type: 'reaction', reaction: { message_id: 'w', emoji: '' } },
      { text: '' },
    ],
    ['a null where nothing is needed', { ...text('a'), context: null }, { kind: 'text' }],
  ]
  it.each(accepted)('takes %s', (_what, fields, content) => {
    expect(validate(fields).content).toMatchObject(content)
  })

  it('lets `to` win over `recipient`', () => {
    const both = validate({ ...text('a'), to: '+62 812-3456-001', recipient: 'ID.1' })
    expect(both.recipient).toEqual({ phone: '628123456001' })
    expect(validate({ ...text('a'), to: undefined, recipient: 'ID.12ab' }).recipient).toEqual({
      userId: 'ID.12ab',
    })
  })

  it('keeps the quoted message and the callback data', () => {
    const given = { context: { message_id: 'wamid.1' }, biz_opaque_callback_data: long(512) }
    expect(validate({ ...text('a'), ...given })).toMatchObject({
      replyTo: 'wamid.1',
      callbackData: long(512),
    })
  })
})

describe('what Meta refuses', () => {
  const refused: [string, Record<string, unknown>, number, string][] = [
    ['another product', { ...text('a'), messaging_product: 'sms' }, 100, 'messaging_product'],
    ['no recipient', { ...text('a'), to: undefined }, 100, 'parameter to'],
    ['a recipient that is no number', { ...text('a'), to: 'sari' }, 131009, 'to'],
    ['a recipient that is not text', { ...text('a'), to: 628 }, 100, 'to'],
    [
      'a malformed user id',
      { ...text('a'), to: undefined, recipient: 'id-1' },
      131009,
      'recipient',
    ],
    ['a group', { ...text('a'), recipient_type: 'group' }, 131020, 'groups'],
    ['an unknown recipient type', { ...text('a'), recipient_type: 'crowd' }, 100, 'recipient_type'],
    ['an unknown type', { type: 'toString', toString: {} }, 100, 'type'],
    ['a pin', { type: 'pin', pin: {} }, 131051, 'Pins'],
    [
      'a template nobody approved',
      { type: 'template', template: { name: 'hello', language: { code: 'id' } } },
      132001,
      'hello',
    ],
    [
      'callback data over 512',
      { ...text('a'), biz_opaque_callback_data: long(513) },
      100,
      'biz_opaque',
    ],
    ['a context without an id', { ...text('a'), context: {} }, 131008, "context['message_id']"],
    ['a text without its object', { type: 'text' }, 131008, 'Param text is required'],
    [
      'a text that is a string',
      { type: 'text', text: 'hi' },
      100,
      'Param text must be a JSON object',
    ],
    ['an empty body', text(' '), 131008, "text['body']"],
    ['a body that is a number', text(7), 100, "text['body']"],
    ['a body over 4096', text(long(4097)), 100, "text['body']"],
    ['an astral body over 4096 units', text('😀'.repeat(2049)), 100, "text['body']"],
    ['a misspelt key', { type: 'text', text: { body: 'a', previewUrl: true } }, 100, 'previewUrl'],
    [
      'preview_url as text',
      { type: 'text', text: { body: 'a', preview_url: 'y' } },
      100,
      'preview_url',
    ],
    ['an image from nowhere', { type: 'image', image: {} }, 131008, 'image'],
    [
      'an image by id and link',
      { type: 'image', image: { id: 'jpg', link: 'https://a.test' } },
      100,
      'image',
    ],
    ['an unknown media id', { type: 'image', image: { id: 'gone' } }, 131009, "image['id']"],
    ["a customer's media id", { type: 'image', image: { id: 'theirs' } }, 131009, "image['id']"],
    ['a PDF as an image', { type: 'image', image: { id: 'pdf' } }, 131053, 'application/pdf'],
    ['a JPEG as a sticker', { type: 'sticker', sticker: { id: 'jpg' } }, 131053, 'sticker'],
    [
      'a caption over 1024',
      { type: 'image', image: { id: 'jpg', caption: long(1025) } },
      100,
      'caption',
    ],
    ['a caption on audio', { type: 'audio', audio: { id: 'mp3', caption: 'a' } }, 100, 'caption'],
    [
      'a voice note in MP3',
      { type: 'audio', audio: { id: 'mp3', voice: true } },
      131053,
      'audio/ogg',
    ],
    ['a voice flag as text', { type: 'audio', audio: { id: 'ogg', voice: 'yes' } }, 100, 'voice'],
    [
      'a link by another protocol',
      { type: 'video', video: { link: 'file:///a' } },
      131009,
      "video['link']",
    ],
    [
      'a latitude off the globe',
      { type: 'location', location: { latitude: 91, longitude: 0 } },
      131009,
      'latitude',
    ],
    [
      'an empty latitude',
      { type: 'location', location: { latitude: '', longitude: 0 } },
      131009,
      'latitude',
    ],
    [
      'a location without longitude',
      { type: 'location', location: { latitude: 1 } },
      131008,
      'longitude',
    ],
    ['contacts that are no list', { type: 'contacts', contacts: {} }, 100, 'contacts'],
    ['no contact at all', { type: 'contacts', contacts: [] }, 131009, 'contacts'],
    ['a card with one name only', card({ formatted_name: 'Budi' }), 131008, "contacts[0]['name']"],
    ['a card with half a name', card({ first_name: 'Budi' }), 131008, 'formatted_name'],
    [
      'a reaction of two emoji',
      { type: 'reaction', reaction: { message_id: 'w', emoji: '👍👍' } },
      131009,
      'emoji',
    ],
    [
      'a reaction without emoji',
      { type: 'reaction', reaction: { message_id: 'w' } },
      131008,
      'emoji',
    ],
    [
      'interactive without a body',
      { type: 'interactive', interactive: { type: 'list' } },
      131008,
      "interactive['body']",
    ],
    ['an unknown interactive type', interactive({ type: 'poll' }), 131009, "interactive['type']"],
    ['a type the phone cannot show', interactive({ type: 'flow' }), 131051, 'flow'],
    ['four buttons', buttons([1, 2, 3, 4].map((n) => reply(`${n}`, `${n}`))), 131009, 'buttons'],
    ['no button', buttons([]), 131009, 'buttons'],
    ['a button that is null', buttons([null]), 100, 'buttons'],
    ['a button of another type', buttons([{ type: 'url', reply: {} }]), 131009, "['type']"],
    ['a title over 20', buttons([reply('a', long(21))]), 131009, "buttons'][0]['reply']['title']"],
    ['a button id over 256', buttons([reply(long(257), 'A')]), 131009, "['id']"],
    ['the same title twice', buttons([reply('a', 'A'), reply('b', 'A')]), 131009, 'Duplicated'],
    ['the same id twice', buttons([reply('a', 'A'), reply('a', 'B')]), 131009, 'Duplicated'],
    [
      'a button body over 1024',
      buttons([reply('a', 'A')], { body: { text: long(1025) } }),
      131009,
      "body']['text']",
    ],
    [
      'a footer over 60',
      buttons([reply('a', 'A')], { footer: { text: long(61) } }),
      131009,
      'footer',
    ],
    [
      'a header over 60',
      buttons([reply('a', 'A')], { header: { type: 'text', text: long(61) } }),
      131009,
      'header',
    ],
    [
      'a header of another type',
      buttons([reply('a', 'A')], { header: { type: 'gif' } }),
      131009,
      'header',
    ],
    [
      'eleven rows in all',
      list([
        { title: 'A', rows: rows(6) },
        { title: 'B', rows: rows(5, 6) },
      ]),
      131009,
      'row count',
    ],
    ['an empty section', list([{ rows: [] }]), 131009, 'rows'],
    ['no section', list([]), 131009, 'sections'],
    [
      'two sections, one untitled',
      list([{ title: 'A', rows: rows(1) }, { rows: rows(1, 5) }]),
      131008,
      "['title']",
    ],
    ['a section title over 24', list([{ title: long(25), rows: rows(1) }]), 131009, "['title']"],
    ['a row title over 24', list([{ rows: [row('a', long(25))] }]), 131009, "rows'][0]['title']"],
    ['a description over 72', list([{ rows: [row('a', 'A', long(73))] }]), 131009, 'description'],
    ['a row id over 200', list([{ rows: [row(long(201))] }]), 131009, "['id']"],
    [
      'a row id twice over sections',
      list([
        { title: 'A', rows: rows(1) },
        { title: 'B', rows: rows(1) },
      ]),
      131009,
      'Duplicated',
    ],
    [
      'a list button over 20',
      interactive({ type: 'list', action: { button: long(21), sections: [{ rows: rows(1) }] } }),
      131009,
      "['button']",
    ],
    [
      'a list body over 4096',
      list([{ rows: rows(1) }], { body: { text: long(4097) } }),
      131009,
      'body',
    ],
    [
      'a picture heading a list',
      list([{ rows: rows(1) }], { header: { type: 'image', image: { id: 'jpg' } } }),
      131009,
      'header',
    ],
    [
      'a link title over 20',
      link({ display_text: long(21), url: 'https://a.test' }),
      131009,
      'display_text',
    ],
    ['a link to nowhere', link({ display_text: 'Open', url: 'a.test' }), 131009, "['url']"],
    [
      'a link action of another name',
      interactive({ type: 'cta_url', action: { name: 'open' } }),
      131009,
      "action']['name']",
    ],
    [
      'a footer on a location request',
      interactive({
        type: 'location_request_message',
        action: { name: 'send_location' },
        footer: { text: 'a' },
      }),
      100,
      'footer',
    ],
  ]
  it.each(refused)('refuses %s', (_what, fields, code, details) => {
    const refusal = refusalOf(fields)
    expect(refusal?.code).toBe(code)
    expect(refusal?.details).toContain(details)
  })
})
