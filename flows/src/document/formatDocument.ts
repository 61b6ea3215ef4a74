import { FlowDocument } from './flowDocument.ts'

/**
 * The one text form of a flow: keys in the order of the format, two spaces, a final newline. The same
 * document always gives the same bytes, so files compare line by line and hashes mean something.
 */
export function formatDocument(document: FlowDocument): string {
  return `${JSON.stringify(FlowDocument.parse(document), null, 2)}\n`
}
