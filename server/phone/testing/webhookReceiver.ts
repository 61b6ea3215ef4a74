import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ReceivedWebhook = { raw: Buffer; headers: IncomingHttpHeaders; at: number }

/** A business's webhook that keeps every byte it gets; `answer` may refuse, `undefined` leaves it hanging. */
export async function startWebhookReceiver(verifyToken: string) {
  const received: ReceivedWebhook[] = []
  const handshakes: string[] = []
  let answer: (raw: Buffer) => number | undefined | Promise<number> = () => 200
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      const { searchParams } = new URL(request.url ?? '/', 'http://receiver')
      handshakes.push(searchParams.get('hub.mode') ?? '')
      const isOurs = searchParams.get('hub.verify_token') === verifyToken
      response.writeHead(isOurs ? 200 : 403).end(searchParams.get('hub.challenge'))
      return
    }
    const raw = Buffer.concat(await request.toArray())
    received.push({ raw, headers: request.headers, at: Date.now() })
    const status = await answer(raw)
    if (status !== undefined) response.writeHead(status).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // listening on TCP
  return {
    url: `http://127.0.0.1:${port}/webhooks/whatsapp`,
    received,
    handshakes,
    answerWith(next: typeof answer) {
      answer = next
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
