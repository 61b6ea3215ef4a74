import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { ErrorBody } from '../../contract/index.ts'
import { isConnectionError } from '../db/isConnectionError.ts'
import { AppError } from '../lib/appError.ts'
import type { Log } from '../lib/log.ts'

/** Answers what no route knows. */
export const notFound: RequestHandler = (request) => {
  throw new AppError('not_found', `There is nothing at ${request.method} ${request.path}`)
}

/** The one place where an error becomes an answer. What we did not expect is logged in full. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const known = asAppError(error)
    if (known.status >= 500) {
      log.error({ err: error, method: request.method, path: request.path }, 'A request failed')
    }
    if (response.headersSent) return next(error)
    const body: ErrorBody = {
      error: {
        code: known.code,
        message: known.message,
        ...(known.details === undefined ? {} : { details: known.details }),
      },
    }
    response.status(known.status).json(body)
  }
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (isConnectionError(error)) {
    return new AppError('unavailable', 'The database is away, try again in a moment', {
      cause: error,
    })
  }
  return (
    bodyError(error) ??
    new AppError('internal', 'Something went wrong on the server', { cause: error })
  )
}

/** Express and its body parsers mark the caller's mistakes with a status of 4xx. */
function bodyError(error: unknown): AppError | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined
  const status = Number(error.status)
  if (status === 413) return new AppError('too_large', 'The body is too large', { cause: error })
  if (status < 400 || status >= 500) return undefined
  const problems = [{ path: '', message: error.message }]
  return new AppError('bad_request', 'The request cannot be read', {
    details: { problems },
    cause: error,
  })
}
