import pg from 'pg'

/** Whether the database could not be reached or is going away, as opposed to refusing what we said. */
export function isConnectionError(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) {
    // Class 08: connection; 53: no room left; 57P0x: shutting down, crashed, starting up.
    return /^(08|53|57P0)/.test(error.code ?? '')
  }
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError) return error.errors.some(isConnectionError)
  const code = 'code' in error ? String(error.code) : ''
  return (
    /^(ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN)/.test(code) ||
    /connection (terminated|timeout|error)|timeout exceeded when trying to connect|client (was closed|has encountered)/i.test(
      error.message,
    )
  )
}
