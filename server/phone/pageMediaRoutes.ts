import express, { Router } from 'express'
import type { UploadedMedia } from './contract.ts'
import { bareMime, familyOf, maxBytesOf, maxUploadBytes } from './mediaTypes.ts'
import { PhonePageError } from './pageError.ts'
import type { PhoneParts } from './phoneParts.ts'

/** The customer's files: uploaded as bare bytes, shown back to the page without a token. */
export function pageMediaRoutes({ media }: PhoneParts): Router {
  const router = Router()
  router.post(
    '/media',
    express.raw({ type: () => true, limit: maxUploadBytes }),
    async (request, response) => {
      const { body } = request
      const mime = request.get('content-type') ?? ''
      if (
        !Buffer.isBuffer(body) ||
        body.length === 0 ||
        !/^[\w.+-]+\/[\w.+-]+$/.test(bareMime(mime))
      ) {
        throw new PhonePageError('invalid_request', 'Send the file as the body, with its type.')
      }
      if (body.length > maxBytesOf(familyOf(mime))) {
        throw new PhonePageError('too_large', `WhatsApp does not take ${mime} of that size.`)
      }
      const medium = await media.add({ from: 'customer', mime, bytes: body })
      const url = `${request.baseUrl}/media/${medium.id}`
      const uploaded = { mediaId: medium.id, mime, bytes: medium.bytes, url }
      response.status(201).json(uploaded satisfies UploadedMedia)
    },
  )
  router.get('/media/:id', async (request, response) => {
    const medium = media.find(request.params.id)
    if (!medium) throw new PhonePageError('not_found', 'That file is gone.')
    // Somebody else's file on our origin: it is shown, never run.
    response.set({
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
    })
    if (!/^(image|audio|video)\//.test(medium.mime)) response.attachment(medium.filename)
    response.type(medium.mime).send(await media.read(medium))
  })
  return router
}
