import { type FlowNode, runTests } from '@alur/flows'
import { Trash2 } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { useDocument } from '../../document/editorContext.ts'
import { useFlowTypes } from '../../document/flowTypes.ts'
import type { DataOf } from '../../document/nodeOf.ts'
import { withItem, withoutItem } from '../../lib/list.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { GridCell } from './GridCell.tsx'
import { TestCells } from './TestCells.tsx'
import { TestMark } from './TestMark.tsx'
import { testColumns } from './testColumns.ts'
import { useGridKeys } from './useGridKeys.ts'

type Test = DataOf<'decision'>['tests'][number]
type Props = {
  node: FlowNode
  tests: Test[]
  onChange: (tests: Test[], field?: string) => void
}

const MOST = 100
const LONGEST_NAME = 80
const EMPTY: Test = { given: {}, expect: {} }
const HEAD = 'border-l border-border px-2 py-1.5 text-xs font-semibold text-text-2 first:border-l-0'

/** Examples that a step which computes must satisfy, each with whether it does. */
export function TestGrid({ node, tests, onChange }: Props) {
  const words = useWords().desk.panels.tests
  const types = useFlowTypes()
  const document = useDocument((one) => one)
  const latest = useDeferredValue(node)
  const results = useMemo(() => runTests(latest, { document, types }), [latest, document, types])
  const columns = useMemo(() => testColumns(node, tests, types), [node, tests, types])
  const { table, onKeyDown } = useGridKeys({
    rows: tests.length,
    ...(tests.length < MOST ? { onAddRow: () => onChange([...tests, EMPTY]) } : {}),
  })
  const put = (row: number, test: Test, field: string) =>
    onChange(withItem(tests, row, test), `test${row}.${field}`)

  return (
    <FieldGroup title={words.title} about={words.about}>
      {tests.length > 0 && (
        <div className="overflow-x-auto rounded-xl border border-border bg-surface">
          <table
            ref={table}
            aria-label={words.title}
            onKeyDown={onKeyDown}
            className="w-full border-collapse text-left"
          >
            <thead>
              <tr className="border-b border-border bg-raised">
                <th scope="col" className={HEAD}>
                  {words.name}
                </th>
                {columns.map(({ key, variable, side }) => (
                  <th key={key} scope="col" className={HEAD}>
                    {side === 'expect' ? words.expects(variable) : variable || words.today}
                  </th>
                ))}
                <th scope="col" className={HEAD}>
                  {words.result}
                </th>
                <th className="w-8">
                  <span className="sr-only">{words.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {tests.map((test, row) => (
                <tr key={`test${row + 1}`} className="border-b border-border last:border-b-0">
                  <td className="p-0">
                    <GridCell
                      row={row}
                      column={0}
                      isPlain
                      label={words.cell(row + 1, words.name)}
                      value={test.name ?? ''}
                      onText={(text) => {
                        const name = text.slice(0, LONGEST_NAME) || undefined
                        put(row, withOptional(test, 'name', name), 'name')
                      }}
                    />
                  </td>
                  <TestCells
                    row={row}
                    test={test}
                    columns={columns}
                    types={types}
                    onChange={(next, field) => put(row, next, field)}
                  />
                  <td className="px-2">
                    <TestMark result={results[row]} />
                  </td>
                  <td className="p-0.5">
                    <IconButton
                      className="size-7"
                      label={words.removeTest(row + 1)}
                      icon={<Trash2 size={14} />}
                      onClick={() => onChange(withoutItem(tests, row))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <AddButton
        label={words.add}
        isDisabled={tests.length >= MOST}
        onAdd={() => onChange([...tests, EMPTY])}
      />
    </FieldGroup>
  )
}
