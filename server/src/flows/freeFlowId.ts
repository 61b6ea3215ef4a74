import { idsLike, type Sql } from './flowStore.ts'

/** The first free id of the form `loan`, `loan-2`, `loan-3` …, never longer than 60 characters. */
export async function freeFlowId(db: Sql, id: string): Promise<string> {
  const base = id.replace(/-\d+$/, '').slice(0, 54)
  const taken = await idsLike(db, base)
  let free = base
  for (let number = 2; taken.has(free); number += 1) free = `${base}-${number}`
  return free
}
