import { Router } from 'express'
import { RefundList } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'

const MOST = 500

export function refundRoutes(database: Database): Router {
  const router = Router()
  router.get('/refunds', async (_, response) => {
    response.json(await readRefunds(database))
  })
  return router
}

async function readRefunds({ hot }: Database): Promise<RefundList> {
  const { rows } = await hot.query<{ at: Date }>({
    name: 'list-refunds',
    text: `select outside_call.session_id as session, outside_call.call ->> 'reference' as reference,
        outside_event.amount::text, outside_event.currency, outside_event.event, outside_event.at
      from outside_event
      join outside_call on outside_call.id = outside_event.call_id
      where outside_event.state = 'refund'
      order by outside_event.at desc
      limit $1`,
    values: [MOST],
  })
  return RefundList.parse({ refunds: rows.map((row) => ({ ...row, at: row.at.toISOString() })) })
}
