import type { Request } from 'express'
import { GraphError } from './graphErrors.ts'
import { isSame } from './mediaLinks.ts'

export function requireToken(request: Request, accessToken: string): void {
  const given = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '')?.[1]
  if (given === undefined) throw new GraphError(190, 'An access token is required.')
  if (!isSame(given, accessToken)) throw new GraphError(190)
}

export function requireNumber(id: string, phoneNumberId: string): void {
  if (id !== phoneNumberId) throw unknownObject(id)
}

/** Graph's word for an id that is not there or not yours. */
export function unknownObject(id: string): GraphError {
  const details = `Unsupported request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation.`
  return new GraphError(100, details, 33)
}
