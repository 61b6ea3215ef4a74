import { useWords } from '../../words/words.ts'
import type { TestColumn } from './testColumns.ts'

const HEAD = 'border-l border-border px-2 py-1.5 text-xs font-semibold text-text-2 first:border-l-0'

/** What each column of the examples is about. */
export function TestHead({ columns }: { columns: readonly TestColumn[] }) {
  const words = useWords().desk.panels.tests
  return (
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
  )
}
