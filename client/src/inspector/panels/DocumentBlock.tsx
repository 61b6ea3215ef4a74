import { checkFormula } from '@alur/flows'
import { useFlowTypes } from '../../document/flowTypes.ts'
import { useWords } from '../../words/words.ts'
import { FormulaField } from '../fields/FormulaField.tsx'
import { ItemList } from '../fields/ItemList.tsx'
import { LabelledValues } from '../fields/LabelledValues.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { rowOf } from '../fields/rowOf.ts'
import type { Block } from './blockData.ts'

const LONGEST_LABEL = 200
const LONGEST_TEXT = 10_000
const MOST_LINES = 60
const MOST_COLUMNS = 8

type Props = { block: Block; onChange: (block: Block, field?: string) => void }

/** One part of a page: words, lines of label and value, or a table made of a list. */
export function DocumentBlock({ block, onChange }: Props) {
  const words = useWords().desk.inspector
  switch (block.kind) {
    case 'table':
      return <TableBlock block={block} onChange={onChange} />
    case 'lines':
      return (
        <LabelledValues
          lines={block.lines}
          field="line"
          least={1}
          most={MOST_LINES}
          limit={LONGEST_LABEL}
          onChange={(lines, field) => onChange({ ...block, lines }, field)}
        />
      )
    default:
      return (
        <LocalizedField
          label={words.text}
          text={block.text}
          limit={block.kind === 'heading' ? LONGEST_LABEL : LONGEST_TEXT}
          isSingleLine={block.kind === 'heading'}
          onChange={(text) => onChange({ ...block, text }, 'text')}
        />
      )
  }
}

type TableProps = {
  block: Extract<Block, { kind: 'table' }>
  onChange: (block: Block, field?: string) => void
}

function TableBlock({ block, onChange }: TableProps) {
  const words = useWords().desk.panels.document
  const variables = useFlowTypes()
  const local = rowOf(checkFormula(block.list, { variables }).type)
  return (
    <>
      <FormulaField
        label={words.list}
        source={block.list}
        hint={words.listHint}
        onText={(list) => onChange({ ...block, list }, 'list')}
      />
      <ItemList
        items={block.columns}
        field="column"
        titleOf={words.column}
        least={1}
        most={MOST_COLUMNS}
        add={{ label: words.addColumn, create: () => ({ title: {}, formula: '' }) }}
        onChange={(columns, field) => onChange({ ...block, columns }, field)}
      >
        {(column, put) => (
          <>
            <LocalizedField
              label={words.columnTitle}
              text={column.title}
              limit={LONGEST_LABEL}
              isSingleLine
              onChange={(title) => put({ ...column, title }, 'title')}
            />
            <FormulaField
              label={words.columnFormula}
              source={column.formula}
              local={local}
              placeholder="row"
              onText={(formula) => put({ ...column, formula }, 'formula')}
            />
          </>
        )}
      </ItemList>
    </>
  )
}
