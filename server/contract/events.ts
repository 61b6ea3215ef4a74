import { JsonValue } from '@alur/flows'
import { z } from 'zod'

/** `POST /api/events`: another system reports something about a contact. Answered with 202. */
export const ReportEvent = z.object({
  /** The id of the number it is to be told on; without it, of the one there is. */
  channel: z.string().max(64).optional(),
  contact: z
    .object({
      /** Digits with the country code; a contact that is not known yet is made. */
      waId: z
        .string()
        .regex(/^\+?\d{6,15}$/, 'Digits with the country code, such as 628123456001')
        .transform((digits) => digits.replace('+', ''))
        .nullable()
        .default(null),
      bsuid: z
        .string()
        .regex(/^\S{1,160}$/)
        .nullable()
        .default(null),
    })
    .refine(({ waId, bsuid }) => waId !== null || bsuid !== null, 'Name the contact by one id'),
  event: z
    .string()
    .max(120)
    .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, 'Write it like bill.issued'),
  /** Reported twice with the same key, it happened once. */
  key: z.string().min(1).max(200),
  values: z.record(z.string().max(60), JsonValue).default({}),
})
export type ReportEvent = z.infer<typeof ReportEvent>

export const ReportedEvent = z.object({
  /** False when the key was seen before: nothing more happens. */
  isNew: z.boolean(),
})
export type ReportedEvent = z.infer<typeof ReportedEvent>
