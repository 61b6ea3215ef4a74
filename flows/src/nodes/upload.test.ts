import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../formula/jsonValue.ts'
import type { InboundMessage } from '../run/inbound.ts'
import { fakeSpeaker } from '../testing/fakeSpeaker.ts'
import { upload } from './upload.ts'
import { fileProblem } from './uploadedFile.ts'

type Data = typeof upload.sample

const { later: _, ...withoutLater } = upload.sample
const free: Data = { ...withoutLater, items: [], min: 2, max: 3 }
const file = (changed: object = {}) => ({
  id: 'f1',
  name: 'photo.jpg',
  type: 'image/jpeg',
  size: '1000',
  ...changed,
})
const photo = (changed: object = {}): InboundMessage => ({
  kind: 'file',
  media: 'image',
  file: file(changed),
})
const says = (text: string): InboundMessage => ({ kind: 'text', text })
const held = (count: number): JsonValue[] =>
  Array.from({ length: count }, (_, at) => file({ id: `f${at}` }))

function hear(message: InboundMessage, count: number, data: Data = upload.sample) {
  return upload.hear?.(data, message, fakeSpeaker({ memory: { photos: held(count) } }))
}

function say(count: number, data: Data = upload.sample, words: object = {}, stage = count) {
  return upload.say?.(data, fakeSpeaker({ stage, memory: { photos: held(count) } }), words)
}

describe('upload', () => {
  it('counts the files, names the next one and tells which are missing', () => {
    expect(hear(photo(), 0)).toEqual({
      as: 'stage',
      stage: 1,
      values: { photos: [file()], missing: 'Back' },
    })
    expect(say(1)).toEqual({
      kind: 'buttons',
      text: 'Photo 1 of 3 is here. Next: Back',
      options: [{ id: 'here:later', title: 'Later' }],
    })
    expect(say(2)).toMatchObject({
      options: [{ title: 'Done' }, { title: 'Later' }],
      text: 'Photo 2 of 3 is here. Next: Inside',
    })
  })

  it('goes on by itself with the last file', () => {
    expect(hear(photo(), 2)).toMatchObject({
      as: 'answer',
      exit: 'done',
      values: { photos: { length: 3 }, missing: '' },
    })
  })

  it('asks again whoever comes back, and says what is there', () => {
    expect(say(1, upload.sample, {}, 0)).toMatchObject({
      text: 'Please send photos of the damage.\n\nPhoto 1 of 3 is here. Next: Back',
    })
  })

  it('asks in plain text while nothing can be tapped', () => {
    expect(say(0, free)).toEqual({ kind: 'text', text: 'Please send photos of the damage.' })
    expect(say(1, free, { instead: 'Still there?' })).toMatchObject({ text: 'Still there?' })
  })

  it.each(['Done', ' selesai!', 'SUDAH'])('takes %j for the end once enough is there', (text) => {
    expect(hear(says(text), 2)).toMatchObject({ as: 'answer', isOffered: true, exit: 'done' })
    expect(hear(says(text), 1)).toEqual({
      as: 'unclear',
      say: 'Photo 1 of 3 is here. Next: Back',
    })
  })

  it('lets the customer postpone only where the flow offers it', () => {
    expect(hear(says('nanti'), 1)).toMatchObject({ exit: 'later', values: { missing: 'Back' } })
    expect(hear({ kind: 'tap', id: 'here:later', title: '' }, 0)).toMatchObject({
      exit: 'later',
      values: { photos: [], missing: 'Front, Back' },
    })
    expect(hear(says('nanti'), 1, free)).toEqual({ as: 'unclear' })
    expect(hear({ kind: 'tap', id: 'here:later', title: '' }, 1, free)).toEqual({ as: 'stale' })
  })

  it('says what is wrong with a file without counting it as a try', () => {
    expect(hear(photo({ type: 'video/mp4' }), 0)).toEqual({
      as: 'wrongKind',
      say: 'Please send a photo.',
    })
    expect(hear(photo({ size: '5242881' }), 0)).toEqual({
      as: 'wrongKind',
      say: 'At most 5 MB, please.',
    })
    expect(hear(photo(), 3)).toEqual({ as: 'wrongKind', say: 'We have all we need.' })
  })

  it.each<[string, InboundMessage, unknown]>([
    ['a place', { kind: 'location', latitude: '1', longitude: '2' }, { as: 'wrongKind' }],
    ['any other text', says('what?'), { as: 'unclear' }],
    ['no text at all', says('…'), { as: 'unclear' }],
    ['a tap of another step', { kind: 'tap', id: null, title: '' }, { as: 'stale' }],
  ])('does not take %s for a file', (_, message, heard) => {
    expect(hear(message, 2)).toEqual(heard)
  })

  it('begins anew when the variable holds no list', () => {
    const speaker = fakeSpeaker({ memory: { photos: 'none' } })
    expect(upload.hear?.(upload.sample, photo(), speaker)).toMatchObject({ stage: 1 })
  })

  it('finds limits that cannot be met, two buttons alike and required files behind optional ones', () => {
    expect(upload.check?.({ ...free, min: 4 })).toMatchObject([{ path: ['min'] }])
    expect(upload.check?.({ ...upload.sample, min: 4 })).toEqual([])
    const alike = { done: { en: 'OK' }, later: { en: 'ok!', id: 'Nanti' } }
    expect(upload.check?.({ ...upload.sample, ...alike })).toMatchObject([
      { path: ['later', 'en'] },
    ])
    const items = upload.sample.items.toReversed()
    expect(upload.check?.({ ...upload.sample, items })).toMatchObject([
      { path: ['items', 1, 'required'] },
    ])
  })
})

describe('fileProblem', () => {
  const accepts = ['image', 'pdf', 'video', 'audio'] as const
  const problem = (media: 'image' | 'document' | 'sticker', changed: object) =>
    fileProblem({ kind: 'file', media, file: file(changed) }, { accepts, maxMegabytes: 5 })

  it.each([
    ['a program', 'app.apk', 'application/vnd.android.package-archive'],
    ['a program that calls itself a photo', 'photo.jpg.APK', 'image/jpeg'],
    ['a program behind dots and spaces', 'photo.exe . ', 'image/jpeg'],
    ['a program behind a turned name', 'photo\u202egpj.exe', 'image/jpeg'],
    ['an archive', 'scan.zip', 'application/pdf'],
    ['a page', 'scan.html', 'application/pdf'],
    ['a picture that can run', 'scan.svg', 'image/svg+xml'],
    ['a type nobody named', 'scan.pdf', 'application/octet-stream'],
  ])('refuses %s whatever is accepted', (_, name, type) => {
    expect(problem('document', { name, type })).toBe('type')
  })

  it('takes a photo sent as a document, and no sticker', () => {
    expect(problem('document', {})).toBeUndefined()
    expect(problem('document', { name: '', type: 'Application/PDF; q=1' })).toBeUndefined()
    expect(problem('sticker', { type: 'image/webp' })).toBe('type')
  })

  it('takes a file of exactly the limit', () => {
    expect(problem('image', { size: '5242880' })).toBeUndefined()
    expect(problem('image', { size: '999999999999' })).toBe('size')
  })
})
