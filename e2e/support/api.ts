import type { FlowDocument } from '@alur/flows'
import { FlowDetail, ReportedEvent, SessionList } from '@alur/server/contract'

/** What a person is asked to do elsewhere: puts a flow live that the spec does not draw. */
export async function publishFlow(url: string, document: FlowDocument): Promise<void> {
  const { revision } = FlowDetail.parse(await post(`${url}/api/flows`, { document }))
  await post(`${url}/api/flows/${document.id}/publish`, { revision })
}

type Report = {
  waId: string
  event: string
  key: string
  values?: Record<string, string | boolean>
}

/** Another system reports what happened to a customer; false when the key was seen before. */
export async function report(url: string, { waId, ...event }: Report): Promise<boolean> {
  const answer = await post(`${url}/api/events`, { contact: { waId }, ...event })
  return ReportedEvent.parse(answer).isNew
}

/** The conversations of the customer with this number, the newest first. */
export async function sessionsOf(url: string, waId: string): Promise<SessionList['sessions']> {
  const answer = await fetch(`${url}/api/sessions`)
  const { sessions } = SessionList.parse(await answer.json())
  return sessions.filter(({ contact }) => contact.phone?.endsWith(waId.slice(-4)))
}

export async function post(url: string, body: unknown): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}
