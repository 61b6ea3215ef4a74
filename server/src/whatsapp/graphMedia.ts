import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { GraphOptions } from './graphClient.ts'
import { readAnswer, readBreak, type SendResult } from './sendResult.ts'

export type Upload = { name: string; type: string; bytes: Buffer }

/** `retry` may be better later; `gone` never is: the provider has it no more, or it is not what it says. */
export type Download =
  | { as: 'bytes'; bytes: Buffer }
  | { as: 'retry'; reason: string }
  | { as: 'gone'; reason: string }

/** Moves files to and from the provider; every way it can go is a value. */
export type GraphMedia = {
  upload(file: Upload): Promise<{ as: 'uploaded'; id: string } | SendResult>
  download(id: string): Promise<Download>
}

const UPLOAD_TIMEOUT_MS = 60_000
const LOOKUP_TIMEOUT_MS = 20_000
const DOWNLOAD_TIMEOUT_MS = 60_000
/** Above it a file is not kept: what a flow asks for is a photo or a scan. */
const MOST_BYTES = 20 * 1024 * 1024

const Uploaded = z.object({ id: z.string().min(1).max(200) })
const Lookup = z.object({
  url: z.url({ protocol: /^https?$/ }),
  sha256: z.string().optional().catch(undefined),
  file_size: z.coerce.number().optional().catch(undefined),
})

/** Where Graph is, and what every request to it carries. */
type Reach = { graph: string; number: string; headers: Record<string, string> }

export function graphMedia({ url, version, phoneNumberId, accessToken }: GraphOptions): GraphMedia {
  const reach: Reach = {
    graph: `${url.replace(/\/$/, '')}/${version}`,
    number: phoneNumberId,
    // The provider refuses downloads without a browser's or program's name.
    headers: { authorization: `Bearer ${accessToken}`, 'user-agent': 'Alur/1' },
  }
  return {
    upload: (file) => upload(reach, file).catch((error: unknown) => again(readBreak(error))),
    download: (id) =>
      download(reach, id).catch((error: unknown) => ({
        as: 'retry',
        reason: error instanceof Error ? error.message : String(error),
      })),
  }
}

async function upload(
  { graph, number, headers }: Reach,
  { name, type, bytes }: Upload,
): Promise<{ as: 'uploaded'; id: string } | SendResult> {
  const form = new FormData()
  form.set('messaging_product', 'whatsapp')
  form.set('type', type)
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  const answer = await fetch(`${graph}/${number}/media`, {
    method: 'POST',
    headers,
    body: form,
    redirect: 'error',
    signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
  })
  const body: unknown = await answer.json().catch(() => undefined)
  const uploaded = answer.ok ? Uploaded.safeParse(body) : undefined
  if (uploaded?.success) return { as: 'uploaded', id: uploaded.data.id }
  // A success without an id is a fault of the provider's.
  return again(readAnswer(answer.ok ? 502 : answer.status, body))
}

async function download({ graph, number, headers }: Reach, id: string): Promise<Download> {
  const query = new URLSearchParams({ phone_number_id: number })
  const found = await fetch(`${graph}/${encodeURIComponent(id)}?${query}`, {
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(LOOKUP_TIMEOUT_MS),
  })
  if (!found.ok) return refusal(found.status)
  const lookup = Lookup.safeParse(await found.json())
  if (!lookup.success) return { as: 'retry', reason: 'An answer without an address' }
  const { url, sha256, file_size: size = 0 } = lookup.data
  if (size > MOST_BYTES) return { as: 'gone', reason: 'too_large' }
  const file = await fetch(url, { headers, signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS) })
  // The address lives for five minutes: the next try asks for another one.
  if (!file.ok) return { as: 'retry', reason: `The address answered ${file.status}` }
  return checked(Buffer.from(await file.arrayBuffer()), sha256)
}

/** Nothing is sent by an upload: after any doubt it may simply be done again. */
function again(result: SendResult): SendResult {
  if (result.as !== 'doubt') return result
  return { as: 'retry', pace: 'connection', error: result.error }
}

function refusal(status: number): Download {
  const isForGood = status >= 400 && status < 500 && status !== 429 && status !== 401
  return isForGood
    ? { as: 'gone', reason: 'unavailable' }
    : { as: 'retry', reason: `The provider answered ${status}` }
}

/** The provider writes the digest in hex, some peers in base64. */
function checked(bytes: Buffer, sha256: string | undefined): Download {
  if (bytes.length > MOST_BYTES) return { as: 'gone', reason: 'too_large' }
  if (sha256 === undefined) return { as: 'bytes', bytes }
  const known = createHash('sha256').update(bytes).digest()
  const isWhole = [known.toString('hex'), known.toString('base64')].includes(sha256)
  return isWhole ? { as: 'bytes', bytes } : { as: 'retry', reason: 'It came in another form' }
}
