import type { Request, RequestHandler } from 'express'
import { AppError } from '../lib/appError.ts'
import { isLoopback } from '../lib/isLoopback.ts'

/**
 * Nobody signs in yet, so the desk and the phone answer to this machine alone. The name the browser
 * asked for must be a loopback name: a tunnel for webhooks does not carry the desk along, and no
 * website can rebind its name to us. A change must come from our own pages, not from a website that
 * happens to be open beside them.
 */
export const loopbackOnly: RequestHandler = (request, _, next) => {
  if (!isLoopback(hostOf(request.headers.host))) {
    throw new AppError('forbidden', 'Until there is a sign-in, this answers on localhost only')
  }
  if (isChange(request) && !isSameOrigin(request)) {
    throw new AppError('forbidden', 'Another website may not change anything here')
  }
  next()
}

function isChange({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'
}

/** Programs send no Origin; browsers do with every change. */
function isSameOrigin({ headers }: Request): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false
  return headers.origin === undefined || isLoopback(hostOf(headers.origin.replace(/^\w+:\/\//, '')))
}

/** `localhost:3000` → `localhost`, `[::1]:3000` → `::1`. */
function hostOf(authority = ''): string {
  return authority.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
}
