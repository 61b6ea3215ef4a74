import { createHash } from 'node:crypto'
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
        parameters?: { display_text: string; url: string }
        buttons?: { reply: { id: string; title: string } }[]
        sections?: { rows: { id: string; title: string }[] }[]
      }
    }
    document?: { id?: string; link?: string; filename?: string; caption?: string }
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
  /** Files that were brought here, in order; they are not among the requests. */
  uploads: { name: string; type: string; bytes: Buffer }[]
  /** What customers sent, by id: looked up and fetched as from Meta. */
  files: Map<string, { type: string; bytes: Buffer; sha256?: string }>
  stop(): Promise<void>
}

export async function startFakeGraph(port = 0): Promise<FakeGraph> {
  const requests: GraphRequest[] = []
  const replies: Reply[] = []
  const uploads: FakeGraph['uploads'] = []
  const files: FakeGraph['files'] = new Map()
  const server = createServer(async (incoming, response) => {
    if (incoming.method === 'GET') return serveFile(files, incoming, response)
    if (incoming.headers['content-type']?.startsWith('multipart/')) {
      uploads.push(await readUpload(incoming))
      return answer(response, 200, { id: `MEDIA${uploads.length}` })
    }
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
    uploads,
    files,
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

/** `/v26.0/<id>` tells where the file is, `/files/<id>` is the file; both want the token. */
function serveFile(
  files: FakeGraph['files'],
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const [, folder, id = ''] = new URL(url, 'http://graph').pathname.split('/')
  const file = files.get(id)
  if (!file || headers.authorization === undefined) return void answer(response, 404, {})
  const { type, bytes, sha256 = createHash('sha256').update(bytes).digest('hex') } = file
  if (folder === 'files') return void response.writeHead(200, { 'content-type': type }).end(bytes)
  const link = `http://${headers.host}/files/${id}`
  answer(response, 200, { url: link, mime_type: type, sha256, file_size: bytes.length, id })
}

async function readUpload(incoming: IncomingMessage): Promise<FakeGraph['uploads'][number]> {
  const headers = { 'content-type': incoming.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(await readAll(incoming)), { headers }).formData()
  const file = form.get('file')
  if (!(file instanceof File)) throw new Error('An upload has a file')
  return { name: file.name, type: file.type, bytes: Buffer.from(await file.arrayBuffer()) }
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function readRequest(incoming: IncomingMessage): Promise<GraphRequest> {
  return {
    path: `${incoming.method} ${incoming.url}`,
    authorization: incoming.headers.authorization,
    body: JSON.parse((await readAll(incoming)).toString('utf8')),
  }
}
