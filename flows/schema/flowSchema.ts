import { z } from 'zod'
import { FlowDocument } from '../src/document/flowDocument.ts'

/** The published JSON Schema of the flow format, made from the schemas the product itself reads with. */
export function flowSchema(): string {
  const schema = z.toJSONSchema(FlowDocument, {
    io: 'input',
    reused: 'ref',
    // The values of a sample answer are any JSON without numbers, which a function tells.
    unrepresentable: 'any',
  })
  return `${JSON.stringify({ title: 'Alur flow', ...schema }, null, 2)}\n`
}
