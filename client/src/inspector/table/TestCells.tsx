import type { ValueType } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { without } from '../../lib/without.ts'
import { useWords } from '../../words/words.ts'
import { GridCell } from './GridCell.tsx'
import type { Test, TestColumn } from './testColumns.ts'
import { readTestValue, showTestValue } from './testValue.ts'

type Props = {
  row: number
  test: Test
  columns: readonly TestColumn[]
  types: Record<string, ValueType>
  onChange: (test: Test, field: string) => void
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What is given and what is expected in one example. */
export function TestCells({ row, test, columns, types, onChange }: Props) {
  const words = useWords().desk.panels.tests
  return columns.map(({ key, side, variable }, index) => {
    const label = side === 'expect' ? words.expects(variable) : variable || words.today
    const common = { row, column: index + 1, label: words.cell(row + 1, label) }
    if (side === 'today') {
      return (
        <td key={key} className="border-l border-border p-0">
          <input
            type="date"
            aria-label={common.label}
            value={test.today ?? ''}
            onChange={(event) => {
              const day = DAY.test(event.target.value) ? event.target.value : undefined
              onChange(withOptional(test, 'today', day), key)
            }}
            className="h-8 bg-transparent px-2 text-[13px]"
          />
        </td>
      )
    }
    const values = test[side]
    return (
      <td
        key={key}
        className={`border-l border-border p-0 ${side === 'expect' ? 'bg-accent-soft/25' : ''}`}
      >
        <GridCell
          {...common}
          value={showTestValue(values[variable], words)}
          placeholder="–"
          onText={(text) => {
            const value = readTestValue(text, types[variable], words)
            const others = without(values, variable)
            const next = value === undefined ? others : { ...values, [variable]: value }
            onChange({ ...test, [side]: next }, key)
          }}
        />
      </td>
    )
  })
}
