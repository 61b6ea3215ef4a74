import { InboundMessage } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { readContent } from './readContent.ts'

const read = (type: string, value: unknown) => readContent(type, { [type]: value })

describe('a file', () => {
  it('is known by the id of Graph until it is fetched', () => {
    const image = { id: '77', mime_type: 'image/jpeg', sha256: 'x', caption: 'KTP' }
    expect(read('image', image)).toEqual({
      kind: 'file',
      media: 'image',
      file: { id: 'wa:77', name: 'image.jpg', type: 'image/jpeg', size: '0' },
      caption: 'KTP',
    })
  })

  it.each([
    ['voice', { id: '1', mime_type: 'audio/ogg; codecs=opus' }, 'audio', 'audio.ogg'],
    ['audio', { id: '1', mime_type: 'Audio/MPEG', voice: true }, 'audio', 'audio.mp3'],
    ['video', { id: '1', mime_type: 'video/mp4' }, 'video', 'video.mp4'],
    ['sticker', { id: '1', mime_type: 'image/webp', animated: false }, 'sticker', 'sticker.webp'],
    ['document', { id: '1', mime_type: 'application/x-odd' }, 'document', 'document'],
    ['document', { id: '1', mime_type: 7, filename: null }, 'document', 'document'],
  ])('of type %s and %j is %s, called %s', (type, value, media, name) => {
    expect(read(type, value)).toMatchObject({ kind: 'file', media, file: { name } })
  })

  it.each([
    ['slip gaji.pdf', 'slip gaji.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\sari\\akad.pdf', 'akad.pdf'],
    ['.htaccess', 'htaccess'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['..', 'document.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ])('called %j keeps the name %j', (filename, name) => {
    const value = { id: '1', mime_type: 'application/pdf', filename }
    expect(read('document', value)).toMatchObject({ file: { name } })
  })

  it('without an id is another kind of message', () => {
    expect(read('image', { caption: 'KTP' })).toEqual({
      kind: 'other',
      type: 'image',
      caption: 'KTP',
    })
    expect(read('image', null)).toEqual({ kind: 'other', type: 'image' })
  })
})

describe('a location', () => {
  it.each([
    [
      { latitude: -6.2146, longitude: 106.8227 },
      { latitude: '-6.2146', longitude: '106.8227' },
    ],
    [
      { latitude: '-6.20', longitude: '106' },
      { latitude: '-6.2', longitude: '106' },
    ],
    [
      { latitude: 1e-7, longitude: -1e-12 },
      { latitude: '0.0000001', longitude: '0' },
    ],
    [
      { latitude: 0, longitude: 180, name: ' Monas ', address: '' },
      { latitude: '0', longitude: '180', name: 'Monas' },
    ],
  ])('%j is kept as digits', (value, kept) => {
    expect(read('location', value)).toEqual({ kind: 'location', ...kept })
  })

  it.each([
    { latitude: 91, longitude: 0 },
    { latitude: 'north', longitude: 0 },
    { latitude: null, longitude: 0 },
    { longitude: 5 },
    'Jakarta',
    null,
  ])('%j is another kind of message', (value) => {
    expect(read('location', value)).toEqual({ kind: 'other', type: 'location' })
  })
})

describe('a contact', () => {
  it('is the first person that can be read, by the number of WhatsApp', () => {
    const contacts = [
      null,
      { name: {}, phones: [] },
      {
        name: { formatted_name: 'Budi' },
        phones: [{ phone: '0812' }, { phone: '+62 812-1', wa_id: '628121' }],
      },
      { name: { formatted_name: 'Rina' } },
    ]
    expect(read('contacts', contacts)).toEqual({ kind: 'contact', name: 'Budi', phone: '+628121' })
  })

  it.each([
    [
      [{ name: { first_name: 'Budi', last_name: 'S.' }, phones: [{ phone: '0812' }] }],
      'Budi S.',
      '0812',
    ],
    [[{ name: { formatted_name: 'Budi' }, phones: 'none' }], 'Budi', null],
    [[{ phones: [{ wa_id: '628121' }] }], '+628121', '+628121'],
  ])('%j is %s, %s', (contacts, name, phone) => {
    expect(read('contacts', contacts)).toEqual({ kind: 'contact', name, phone })
  })

  it.each([[[]], [{}], [null], [[1, 'x']]])('%j is another kind of message', (contacts) => {
    expect(read('contacts', contacts)).toEqual({ kind: 'other', type: 'contacts' })
  })
})

describe('a form', () => {
  const reply = (response_json: unknown, name: unknown = 'flow') =>
    read('interactive', { type: 'nfm_reply', nfm_reply: { name, body: 'Sent', response_json } })

  it('gives its token and its values, numbers as digits', () => {
    const values = { income: 8500000, job: 'Guru', agree: true, tags: ['a', 2], none: null }
    expect(reply(JSON.stringify({ flow_token: 's.data:form', ...values }))).toEqual({
      kind: 'form',
      id: 's.data:form',
      values: { income: '8500000', job: 'Guru', agree: true, tags: ['a', '2'], none: null },
    })
  })

  it.each(['{broken', 'null', '[1]', '"text"', '7', '', null, undefined, 5])(
    'of %j has no values',
    (response) => {
      expect(reply(response)).toEqual({ kind: 'form', id: null, values: {} })
    },
  )

  it('takes an object where a text was promised', () => {
    expect(reply({ flow_token: 't', a: 'b' })).toEqual({
      kind: 'form',
      id: 't',
      values: { a: 'b' },
    })
  })

  it('cleans what the inner JSON escaped once more', () => {
    expect(reply('{"name":"Sa\\u0000ri \\ud83d"}')).toMatchObject({
      values: { name: 'Sari \uFFFD' },
    })
  })

  it('leaves out what is too deep to keep, and names that are not fields', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
    expect(reply(`{"__proto__":"x","deep":${deep},"job":"Guru"}`)).toMatchObject({
      values: { job: 'Guru' },
    })
  })

  it('of another name is another kind of message', () => {
    expect(reply('{}', 'address_message')).toEqual({ kind: 'other', type: 'interactive' })
  })
})

it('reads a tap on a button of a template', () => {
  expect(read('button', { payload: 's.due:paid', text: 'I have paid' })).toEqual({
    kind: 'tap',
    id: 's.due:paid',
    title: 'I have paid',
  })
})

it('takes names of Object for the types they are not', () => {
  for (const type of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(readContent(type, {})).toEqual({ kind: 'other', type })
  }
})

describe('whatever its type and whatever stands there', () => {
  const types = [
    'text',
    'image',
    'voice',
    'document',
    'location',
    'contacts',
    'interactive',
    'button',
  ]
  const odd = [
    null,
    true,
    7,
    'text',
    [],
    [[]],
    {},
    { id: '' },
    { id: 5, mime_type: {}, filename: [], caption: 3 },
    { id: 'a', mime_type: 'nonsense', filename: '\u0000/', file_size: -1 },
    { id: 'a', file_size: 1e20 },
    { body: 5 },
    { latitude: 1e300, longitude: 'x' },
    [{ name: 'Budi', phones: [{ phone: 7, wa_id: 'x' }] }],
    { type: 'nfm_reply' },
    { type: 'nfm_reply', nfm_reply: { response_json: '{"a":[1e999,null,{"b":{}}]}' } },
    { type: 'button_reply', button_reply: null },
    { type: 'button_reply', button_reply: { id: 7, title: null } },
    { type: 'list_reply', list_reply: {} },
    { payload: {}, text: [] },
  ]
  it.each(types)('%s makes a message', (type) => {
    for (const value of odd) {
      const message = read(type, value)
      expect(InboundMessage.safeParse(message).error, JSON.stringify(value)).toBeUndefined()
    }
  })
})
