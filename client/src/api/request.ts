import { ErrorBody } from '@alur/server/contract'
import type { z } from 'zod'
import { ApiError } from './apiError.ts'

export type Request = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, in place of `body`. */
  file?: Blob
  fetch?: typeof fetch
}

/** Asks the server and holds its answer against the contract; every failure is an `ApiError`. */
export async function request<Schema extends z.ZodType>(
  answer: Schema,
  path: string,
  { method = 'GET', body, file, fetch: send = fetch }: Request = {},
): Promise<z.infer<Schema>> {
  const response = await attempt(send, path, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: file ?? (body === undefined ? null : JSON.stringify(body)),
  })
  const json = await readJson(response)
  if (!response.ok) throw refusal(response.status, json)
  const parsed = answer.safeParse(json)
  if (parsed.success) return parsed.data
  throw new ApiError('unexpected', `${path} gave an unexpected answer`, { cause: parsed.error })
}

async function attempt(send: typeof fetch, path: string, init: RequestInit): Promise<Response> {
  try {
    return await send(path, init)
  } catch (cause) {
    throw new ApiError('offline', 'The server does not answer', { cause })
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch (cause) {
    // A proxy in between answers with its own page when the server is away.
    const code = response.status >= 500 ? 'offline' : 'unexpected'
    throw new ApiError(code, `${response.status} without JSON`, { cause })
  }
}

function refusal(status: number, json: unknown): ApiError {
  const parsed = ErrorBody.safeParse(json)
  if (!parsed.success) {
    return new ApiError(status >= 500 ? 'offline' : 'unexpected', `The server answered ${status}`)
  }
  const { code, message, details } = parsed.data.error
  return new ApiError(code, message, { details })
}
