import type { Webhook } from './phoneRecord.ts'

/** What stands around every update. */
export type Business = {
  businessAccountId: string
  phoneNumberId: string
  displayPhoneNumber: string
}

/** One POST. A batch puts the messages of all its customers in one change and the statuses in another, as Meta does. */
export function webhookEnvelope(business: Business, webhooks: Webhook[]) {
  const values = webhooks.map(({ value }) => value)
  const merged = [
    mergeValues(values.filter((value) => 'messages' in value)),
    mergeValues(values.filter((value) => 'statuses' in value)),
  ]
  const changes = merged
    .filter((value) => Object.keys(value).length > 0)
    .map((value) => ({ value: { ...aroundValue(business), ...value }, field: 'messages' }))
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: business.businessAccountId, changes }],
  }
}

function mergeValues(values: Record<string, unknown>[]): Record<string, unknown> {
  const merged: Record<string, unknown[]> = {}
  for (const value of values) {
    for (const [key, items] of Object.entries(value)) {
      const sofar = merged[key] ?? []
      const seen = new Set(sofar.map((item) => JSON.stringify(item)))
      const fresh = Array.isArray(items) ? items : []
      merged[key] = [...sofar, ...fresh.filter((item) => !seen.has(JSON.stringify(item)))]
    }
  }
  return merged
}

function aroundValue({ displayPhoneNumber, phoneNumberId }: Business) {
  const digits = displayPhoneNumber.replace(/\D/g, '')
  return {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: digits, phone_number_id: phoneNumberId },
  }
}
