import { describe, expect, it } from 'vitest'
import { long, refusalOf, validate } from '../testing/validateFields.ts'

const text = (body: unknown) => ({ type: 'text', text: { body } })
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
  ]
  it.each(refused)('refuses %s', (_what, fields, code, details) => {
    const refusal = refusalOf(fields)
    expect(refusal?.code).toBe(code)
    expect(refusal?.details).toContain(details)
  })
})
