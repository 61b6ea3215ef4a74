import { formatText, type TextSpan } from './formatText.ts'

/** The text without its marks, for places that show it small. */
export function plainText(text: string): string {
  return formatText(text)
    .flatMap(({ lines }) => lines)
    .map((line) => line.map(spanText).join(''))
    .join('\n')
}

function spanText(span: TextSpan): string {
  return 'spans' in span ? span.spans.map(spanText).join('') : span.text
}
