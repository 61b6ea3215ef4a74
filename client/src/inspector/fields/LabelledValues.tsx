import type { LocalizedText } from '@alur/flows'
import { readText, useReading } from '../../document/reading.ts'
import { ItemList } from './ItemList.tsx'
import { LocalizedField } from './LocalizedField.tsx'
import { TemplateField } from './TemplateField.tsx'

type Line = { label: LocalizedText; value: string }
type Props = {
  lines: Line[]
  field: string
  least?: number
  most: number
  limit: number
  onChange: (lines: Line[], field?: string) => void
}

/** Lines of a label and a value that a person reads: in a case, at a hand-over, in a document. */
export function LabelledValues(props: Props) {
  const { lines, field, least = 0, most, limit, onChange } = props
  const reading = useReading()
  const words = reading.words.panels.shared
  return (
    <ItemList
      items={lines}
      field={field}
      titleOf={(number, { label }) => readText(label, reading) || words.line(number)}
      aboutOf={({ value }) => value}
      least={least}
      most={most}
      add={{ label: words.addLine, create: () => ({ label: {}, value: '' }) }}
      onChange={onChange}
    >
      {(line, put) => (
        <>
          <LocalizedField
            label={words.lineLabel}
            text={line.label}
            limit={limit}
            isSingleLine
            onChange={(label) => put({ ...line, label }, 'label')}
          />
          <TemplateField
            label={words.lineValue}
            source={line.value}
            hint={words.templateHint}
            onText={(value) => put({ ...line, value }, 'value')}
          />
        </>
      )}
    </ItemList>
  )
}
