import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Request } from 'express'

/** Meta's download links: good for five minutes, and with the access token only. Nothing about them is stored. */
export type MediaLinks = {
  urlOf(mediaId: string, mount: string): string
  /** The medium a link leads to, if it is one of ours and not too old. */
  mediaIdOf(query: Request['query']): string | undefined
}

export const downloadPath = '/whatsapp_business/attachments/'
const livesSeconds = 300

export function createMediaLinks(secret: string, clock: () => number): MediaLinks {
  function hashOf(mediaId: string, expiry: string) {
    return createHmac('sha256', secret).update(`${mediaId}:${expiry}`).digest('base64url')
  }
  return {
    urlOf(mediaId, mount) {
      const expiry = String(Math.floor(clock() / 1000) + livesSeconds)
      const query = new URLSearchParams({
        mid: mediaId,
        ext: expiry,
        hash: hashOf(mediaId, expiry),
      })
      return `${mount}${downloadPath}?${query}`
    },
    mediaIdOf({ mid, ext, hash }) {
      if (typeof mid !== 'string' || typeof ext !== 'string' || typeof hash !== 'string') {
        return undefined
      }
      const isOurs = isSame(hash, hashOf(mid, ext))
      return isOurs && clock() < Number(ext) * 1000 ? mid : undefined
    },
  }
}

/** Where the router is mounted, as the caller of this request sees it. */
export function mountOf(request: Request): string {
  return `${request.protocol}://${request.get('host')}${request.baseUrl}`
}

/** In constant time. */
export function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)]
  return left.length === right.length && timingSafeEqual(left, right)
}
