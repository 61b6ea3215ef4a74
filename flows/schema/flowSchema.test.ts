import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { flowSchema } from './flowSchema.ts'

it('matches the published file; run the generate script after changing the format', () => {
  expect(readFileSync(new URL('flow.schema.json', import.meta.url), 'utf8')).toBe(flowSchema())
})
