import { writeFileSync } from 'node:fs'
import { flowSchema } from './flowSchema.ts'

writeFileSync(new URL('flow.schema.json', import.meta.url), flowSchema())
