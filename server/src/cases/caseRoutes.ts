import express, { Router } from 'express'
import { CaseChange, CaseFile, type CaseList, CaseQuery } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { parseInput } from '../http/parseInput.ts'
import { AppError } from '../lib/appError.ts'
import { maskedPhone } from '../lib/maskedPhone.ts'
import { findCase, listCases, setCaseStatus } from './caseStore.ts'

const NUMBER = /^[A-Z]{1,6}-\d{4}-\d{6,}$/

export function caseRoutes(database: Database): Router {
  const router = Router()
  router.get('/cases', async (request, response) => {
    const query = parseInput(CaseQuery, request.query)
    const rows = await listCases(database, query)
    const body: CaseList = {
      cases: rows.map(caseFile),
      next: rows.length === query.limit ? (rows.at(-1)?.seq ?? null) : null,
    }
    response.json(body)
  })
  router.patch('/cases/:number', express.json(), async (request, response) => {
    const { status } = parseInput(CaseChange, request.body)
    const { number } = request.params
    if (!NUMBER.test(number)) throw new AppError('not_found', `There is no case ${number}`)
    await setCaseStatus(database, number, status)
    const row = await findCase(database, number)
    if (!row) throw new AppError('not_found', `There is no case ${number}`)
    response.json(caseFile(row))
  })
  return router
}

function caseFile(row: Awaited<ReturnType<typeof listCases>>[number]): CaseFile {
  return CaseFile.parse({
    ...row,
    contact: { name: row.name, phone: maskedPhone(row.wa_id) },
    session: row.session_id,
    dueOn: row.due_on,
    createdAt: row.created_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
  })
}
