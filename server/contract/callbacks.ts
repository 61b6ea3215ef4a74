import { JsonValue } from '@alur/flows'
import { z } from 'zod'

/**
 * `POST /callbacks/:call`: a provider tells what came of a call. The header `X-Alur-Signature` is
 * `sha256=` and the HMAC of the bytes with the call's secret, in hex. For a payment the amount decides
 * the outcome.
 */
export const Callback = z.object({
  /** The provider's id of what happened: told twice, it happened once. */
  event: z.string().min(1).max(200),
  outcome: z.string().min(1).max(40).optional(),
  amount: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^\d{1,18}(\.\d{1,6})?$/, 'An amount in whole units, such as 150000'))
    .optional(),
  currency: z.string().length(3).optional(),
  output: z.record(z.string().max(60), JsonValue).default({}),
})
export type Callback = z.infer<typeof Callback>

/** `GET /api/refunds`: money that came when no step waited for it, newest first. */
export const RefundList = z.object({
  refunds: z.array(
    z.object({
      session: z.uuid(),
      reference: z.string(),
      amount: z.string(),
      currency: z.string(),
      event: z.string(),
      at: z.iso.datetime(),
    }),
  ),
})
export type RefundList = z.infer<typeof RefundList>

/** `refund`: no step waits for the money. `known`: the event was told before. */
export const CallbackTaken = z.object({
  as: z.enum(['delivered', 'refund', 'ignored', 'known']),
})
export type CallbackTaken = z.infer<typeof CallbackTaken>
