import express, { type Request, Router } from 'express'
import { requireNumber, requireToken, unknownObject } from './graphAccess.ts'
import { GraphError } from './graphErrors.ts'
import { createMediaLinks, downloadPath, mountOf } from './mediaLinks.ts'
import { bareMime, familyOf, looksLike, maxBytesOf, maxUploadBytes } from './mediaTypes.ts'
import type { PhoneParts } from './phoneParts.ts'

/** Upload, look up, delete. */
export function graphMediaRoutes({ options, media, clock }: PhoneParts): Router {
  const router = Router()
  const links = createMediaLinks(options.appSecret, clock)

  router.post(
    '/:version/:id/media',
    express.raw({ type: 'multipart/form-data', limit: maxUploadBytes }),
    async (request, response) => {
      requireNumber(request.params.id, options.phoneNumberId)
      const file = await checkUpload(await readForm(request))
      const { id } = await media.add({ from: 'business', ...file })
      response.json({ id })
    },
  )
  router.get('/:version/:id', (request, response) => {
    const medium = media.find(request.params.id)
    const { phone_number_id: number = options.phoneNumberId } = request.query
    if (!medium || number !== options.phoneNumberId) throw unknownObject(request.params.id)
    response.json({
      messaging_product: 'whatsapp',
      url: links.urlOf(medium.id, mountOf(request)),
      mime_type: medium.mime,
      sha256: medium.sha256,
      file_size: medium.bytes,
      id: medium.id,
    })
  })
  router.delete('/:version/:id', async (request, response) => {
    const medium = media.find(request.params.id)
    if (!medium) throw unknownObject(request.params.id)
    await media.remove(medium.id)
    response.json({ success: true })
  })
  return router
}

/** The download behind a media URL; it stands outside the versions, as Meta's does. */
export function downloadRoutes({ options, store, media, clock }: PhoneParts): Router {
  const router = Router()
  const links = createMediaLinks(options.appSecret, clock)
  router.get(downloadPath, async (request, response) => {
    if (!store.isOpen()) throw new GraphError(2, 'The phone is not running.')
    requireToken(request, options.accessToken)
    const mediaId = links.mediaIdOf(request.query)
    const medium = mediaId === undefined ? undefined : media.find(mediaId)
    if (!medium) return void response.status(404).type('text/plain').send('URL signature expired')
    response.type(medium.mime).send(await media.read(medium))
  })
  return router
}

async function readForm(request: Request): Promise<FormData> {
  const contentType = request.get('content-type') ?? ''
  if (!Buffer.isBuffer(request.body))
    throw new GraphError(100, 'The body must be multipart/form-data.')
  const reply = new Response(request.body, { headers: { 'content-type': contentType } })
  try {
    return await reply.formData()
  } catch {
    // The platform's parser says no more than that it failed.
    throw new GraphError(100, 'The multipart body could not be read.')
  }
}

async function checkUpload(form: FormData) {
  if (form.get('messaging_product') !== 'whatsapp') {
    throw new GraphError(100, 'The parameter messaging_product is required and must be whatsapp.')
  }
  const file = form.get('file')
  if (file === null || typeof file === 'string')
    throw new GraphError(100, 'Param file must be a file.')
  const type = form.get('type')
  const mime = typeof type === 'string' && type !== '' ? type : file.type
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(bareMime(mime))) {
    throw new GraphError(100, 'Param file needs a MIME type.')
  }
  const maxBytes = maxBytesOf(familyOf(mime))
  if (file.size === 0) throw new GraphError(100, 'Param file is empty.')
  if (file.size > maxBytes) {
    throw new GraphError(100, `Param file is ${file.size} bytes; ${mime} may have ${maxBytes}.`)
  }
  const bytes = Buffer.from(await file.arrayBuffer())
  if (!looksLike(mime, bytes)) throw new GraphError(131053, `Param file is not really ${mime}.`)
  return { mime, filename: file.name, bytes }
}
