import { customerMessageSchema } from '@alur/server/phone'
import { expect, it } from 'vitest'
import { fileMessage } from './fileMessage.ts'

it.each([
  ['image/png', 'image'],
  ['image/webp', 'sticker'],
  ['video/mp4', 'video'],
  ['audio/ogg; codecs=opus', 'audio'],
  ['image/gif', 'document'],
  ['application/pdf', 'document'],
  ['application/octet-stream', 'document'],
])('a file of type %s is sent as %s', (mime, kind) => {
  const message = fileMessage(
    { mediaId: '1', mime, bytes: 1, url: '/m/1' },
    `${'x'.repeat(300)}.pdf`,
  )
  expect(message.kind).toBe(kind)
  expect(customerMessageSchema.safeParse(message).success).toBe(true)
})
