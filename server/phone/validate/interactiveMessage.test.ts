import { describe, expect, it } from 'vitest'
import { long, refusalOf, validate } from '../testing/validateFields.ts'

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

describe('an interactive message that Meta accepts', () => {
  const accepted: [string, Record<string, unknown>, object][] = [
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
  ]
  it.each(accepted)('takes %s', (_what, fields, content) => {
    expect(validate(fields).content).toMatchObject(content)
  })
})

describe('an interactive message that Meta refuses', () => {
  const refused: [string, Record<string, unknown>, number, string][] = [
    [
      'interactive without a body',
      { type: 'interactive', interactive: { type: 'list' } },
      131008,
      "interactive['body']",
    ],
    ['an unknown interactive type', interactive({ type: 'poll' }), 131009, "interactive['type']"],
    ['a type the phone cannot show', interactive({ type: 'product' }), 131051, 'product'],
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
