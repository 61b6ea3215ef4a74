/** Any of Graph's replies: which of these is there, the test that reads it says. */
export type GraphReply = {
  id: string
  url: string
  messages: { id: string }[]
  contacts: unknown[]
  error: {
    code: number
    error_subcode?: number
    error_data?: { details: string }
    fbtrace_id: string
  }
}

export async function readReply(response: Response): Promise<{ status: number; json: GraphReply }> {
  // A test reads a key of the reply only to check it, and a missing one fails it.
  return { status: response.status, json: (await response.json()) as GraphReply }
}
