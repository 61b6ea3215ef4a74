import { calledFlows, type FlowDocument, type Subflows } from '@alur/flows'
import { readDocument } from './documentForm.ts'
import type { Sql } from './flowStore.ts'

/** The live versions of the flows that this one calls, and of those that they call. */
export async function readCalled(db: Sql, document: FlowDocument): Promise<Subflows> {
  const found = new Map<string, FlowDocument>()
  let wanted = calledFlows(document)
  while (wanted.length > 0) {
    const rows = await db
      .selectFrom('flow')
      .innerJoin('flow_version', (join) =>
        join
          .onRef('flow_version.flow_id', '=', 'flow.id')
          .onRef('flow_version.version', '=', 'flow.live_version'),
      )
      .select('flow_version.document')
      .where('flow.id', 'in', wanted)
      .execute()
    const called = rows.map((row) => readDocument(row.document))
    for (const one of called) found.set(one.id, one)
    wanted = called.flatMap(calledFlows).filter((id) => !found.has(id))
  }
  return found
}
