import type { TestResult, ValueType } from '@alur/flows'
import { Trash2 } from 'lucide-react'
import { withOptional } from '../../lib/withOptional.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { GridCell } from './GridCell.tsx'
import { TestCells } from './TestCells.tsx'
import { TestMark } from './TestMark.tsx'
import type { Test, TestColumn } from './testColumns.ts'

const LONGEST_NAME = 80

type Props = {
  row: number
  test: Test
  columns: readonly TestColumn[]
  types: Record<string, ValueType>
  result: TestResult | undefined
  onChange: (test: Test, field: string) => void
  onRemove: () => void
}

/** One example: its name, its values, and whether it holds. */
export function TestRow(props: Props) {
  const { row, test, columns, types, result, onChange, onRemove } = props
  const words = useWords().desk.panels.tests
  return (
    <tr className="border-b border-border last:border-b-0">
      <td className="p-0">
        <GridCell
          row={row}
          column={0}
          isPlain
          label={words.cell(row + 1, words.name)}
          value={test.name ?? ''}
          onText={(text) => {
            const name = text.slice(0, LONGEST_NAME) || undefined
            onChange(withOptional(test, 'name', name), 'name')
          }}
        />
      </td>
      <TestCells row={row} test={test} columns={columns} types={types} onChange={onChange} />
      <td className="border-l border-border px-2">
        <TestMark result={result} />
      </td>
      <td className="p-0.5">
        <IconButton
          className="size-7"
          label={words.removeTest(row + 1)}
          icon={<Trash2 size={14} />}
          onClick={onRemove}
        />
      </td>
    </tr>
  )
}
