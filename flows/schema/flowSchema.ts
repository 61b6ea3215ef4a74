import { z } from 'zod'
import { FlowDocument } from '../src/document/flowDocument.ts'

/** The published JSON Schema of the flow format, made from the schemas the product itself reads with. */
export function flowSchema(): string {
  const schema = z.toJSONSchema(FlowDocument, { io: 'input', reused: 'ref' })
  return `${JSON.stringify({ title: 'Alur flow', ...schema }, null, 2)}\n`
}
