import pg from 'pg'
import type { Database } from '../src/db/database.ts'

const DEADLOCK = '40P01'

/**
 * Empties all that conversations left behind, flows excepted. The server under test goes on working
 * on the same tables: when the two lock each other out, PostgreSQL ends this one, and it is tried again.
 */
export async function forgetTalks({ hot }: Database): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await hot.query('truncate contact, inbox, message, journal, task, session cascade')
      return
    } catch (error) {
      const isDeadlock = error instanceof pg.DatabaseError && error.code === DEADLOCK
      if (!isDeadlock || tries === 10) throw error
    }
  }
}
