import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export type GraphRequest = {
  path: string
  authorization: string | undefined
  body: Record<string, unknown> & {
    text?: { body: string }
    interactive?: {
      type: string
      body: { text: string }
      action: {
        buttons?: { reply: { id: string; title: string } }[]
        sections?: { rows: { id: string; title: string }[] }[]
      }
    }
    biz_opaque_callback_data?: string
    to?: string
    recipient?: string
  }
}

type Reply = (request: GraphRequest, response: ServerResponse, socket: Socket) => void

/** Whoever answers at WHATSAPP_GRAPH_URL in tests: accepts everything unless told otherwise. */
export type FakeGraph = {
  url: string
  requests: GraphRequest[]
  /** How the next requests are answered, in order; after them everything is accepted again. */
  replies: Reply[]
  texts(): string[]
  stop(): Promise<void>
}

export async function startFakeGraph(port = 0): Promise<FakeGraph> {
  const requests: GraphRequest[] = []
  const replies: Reply[] = []
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming)
    requests.push(request)
    const reply = replies.shift() ?? accept
    reply(request, response, incoming.socket)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${actual}`,
    requests,
    replies,
    texts: () => requests.map(textOf),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

let accepted = 0

export const accept: Reply = (_, response) => {
  accepted += 1
  answer(response, 200, {
    messaging_product: 'whatsapp',
    contacts: [{ input: '1' }],
    messages: [{ id: `wamid.TEST${process.pid}x${accepted}` }],
  })
}

/** Refuses as Meta does: the code is in the body, the HTTP status says little. */
export const refuse =
  (code: number, status = 400): Reply =>
  (_, response) =>
    answer(response, status, {
      error: { message: `(#${code}) refused`, type: 'OAuthException', code, fbtrace_id: 'A1' },
    })

/** Takes the message and breaks the connection: the sender cannot know. */
export const breakOff: Reply = (_, __, socket) => {
  socket.destroy()
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

export function textOf({ body }: GraphRequest): string {
  return body.text?.body ?? body.interactive?.body.text ?? ''
}

async function readRequest(incoming: IncomingMessage): Promise<GraphRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return {
    path: `${incoming.method} ${incoming.url}`,
    authorization: incoming.headers.authorization,
    body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
  }
}
