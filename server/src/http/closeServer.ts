import type { Server } from 'node:http'

const PATIENCE_MS = 2_000

/** Takes no more requests, lets those under way end, and cuts off what lasts too long. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
  await closed
  clearTimeout(timer)
}
