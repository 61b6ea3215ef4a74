import type { FakeGraph } from './fakeGraph.ts'

/** The address in the newest message with a button that opens a page. */
export function linkIn({ requests }: Pick<FakeGraph, 'requests'>): string {
  const url = requests
    .map(({ body }) => body.interactive?.action.parameters?.url)
    .findLast((one) => one !== undefined)
  if (!url) throw new Error('No message has a link')
  return url
}

/** Sends a page's form as a browser does: with files as multipart, else as plain fields. */
export async function submit(
  url: string,
  fields: Record<string, string | File>,
): Promise<{ status: number; text: string }> {
  const hasFiles = Object.values(fields).some((field) => field instanceof File)
  const body = hasFiles ? new FormData() : new URLSearchParams()
  for (const [name, field] of Object.entries(fields)) {
    if (field instanceof File && body instanceof FormData) body.set(name, field)
    else body.set(name, String(field))
  }
  const answer = await fetch(url, { method: 'POST', body })
  return { status: answer.status, text: await answer.text() }
}
