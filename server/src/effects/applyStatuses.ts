import type { PoolClient } from 'pg'
import type { StatusBody } from '../inbox/arrival.ts'

/**
 * A status only ever moves a message on: they come in any order. `failed` stands until a later
 * `delivered` says otherwise, which happens.
 */
export const DELIVERY_RANK = [
  'queued',
  'doubt',
  'accepted',
  'sent',
  'failed',
  'delivered',
  'read',
] as const

/** Moves messages on, and settles their sends: a message with a status did go out. */
export async function applyStatuses(client: PoolClient, statuses: StatusBody[]): Promise<void> {
  const ours = highest(statuses.filter(({ message }) => message !== null))
  const others = highest(statuses.filter(({ message }) => message === null))
  if (ours.length > 0) await apply(client, 'by-message', 'message.id = change.message', ours)
  if (others.length > 0) await apply(client, 'by-wamid', 'message.wamid = change.wamid', others)
}

/** One statement changes a row once: of several statuses for a message the highest is taken. */
function highest(statuses: StatusBody[]): StatusBody[] {
  const best = new Map<string, StatusBody>()
  for (const status of statuses) {
    const key = status.message ?? status.wamid
    const known = best.get(key)
    if (!known || rank(status) > rank(known)) best.set(key, status)
  }
  return [...best.values()]
}

function rank({ status }: StatusBody): number {
  return DELIVERY_RANK.indexOf(status)
}

/** Message before task, as the sender does: two orders of the same two locks would deadlock. */
async function apply(
  client: PoolClient,
  name: string,
  match: string,
  statuses: StatusBody[],
): Promise<void> {
  await client.query({
    name: `apply-statuses-${name}`,
    text: `with changed as (
        update message
        set wamid = coalesce(message.wamid, change.wamid),
          status = case
            when array_position($2::text[], change.status)
              > array_position($2::text[], message.status) then change.status
            else message.status
          end,
          error = case
            when array_position($2::text[], change.status)
              > array_position($2::text[], message.status) then change.error
            else message.error
          end
        from jsonb_to_recordset($1) as change
          (message uuid, wamid text, status text, error jsonb)
        where message.direction = 'out' and ${match}
        returning message.id
      )
      delete from task
      using changed
      where task.id = changed.id`,
    values: [JSON.stringify(statuses), DELIVERY_RANK],
  })
}
