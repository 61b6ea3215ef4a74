import { Line } from '@alur/flows'
import { z } from 'zod'
import { Priority } from './handoffs.ts'

export const CaseStatus = z.enum(['open', 'working', 'answered', 'closed'])
export type CaseStatus = z.infer<typeof CaseStatus>

/** Something that people have to answer by a day. */
export const CaseFile = z.object({
  /** `CL-2026-000123` */
  number: z.string(),
  contact: z.object({ name: z.string(), phone: z.string().nullable() }),
  session: z.uuid().nullable(),
  queue: z.string(),
  priority: Priority,
  title: z.string(),
  fields: z.array(Line),
  dueOn: z.iso.date(),
  status: CaseStatus,
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
})
export type CaseFile = z.infer<typeof CaseFile>

/** `GET /api/cases`: newest first; `before` takes the `next` of the page before. */
export const CaseQuery = z.object({
  status: CaseStatus.optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type CaseQuery = z.infer<typeof CaseQuery>
export const CaseList = z.object({ cases: z.array(CaseFile), next: z.int().nullable() })
export type CaseList = z.infer<typeof CaseList>

/** `PATCH /api/cases/:number` */
export const CaseChange = z.object({ status: CaseStatus })
export type CaseChange = z.infer<typeof CaseChange>
