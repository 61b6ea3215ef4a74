import { memo } from 'react'
import { useWords } from '../../words/words.ts'
import { nameRule, type Rule, setCell, type Table } from './decisionEdits.ts'
import { GridCell } from './GridCell.tsx'
import { RuleMenu } from './RuleMenu.tsx'
import type { EditTable } from './useTableEdit.ts'

const LONGEST_NAME = 80

type Props = Pick<Table, 'inputs' | 'outputs'> & {
  row: number
  rule: Rule
  isOnly: boolean
  isLast: boolean
  problems: ReadonlyMap<string, string>
  edit: EditTable
}

/**
 * One rule: its tests, its results, and what it means in words. Drawn anew only when it changes: a
 * table may have hundreds.
 */
export const DecisionRow = memo(function DecisionRow(props: Props) {
  const { row, rule, inputs, outputs, isOnly, isLast, problems, edit } = props
  const words = useWords().desk.panels.decision
  const title = words.rule(row + 1)
  const cell = (column: number, text: string) =>
    edit((table) => setCell(table, { row, column }, text), `cell${row}.${column}`)
  return (
    <tr aria-rowindex={row + 2} className="h-[33px] border-b border-border">
      <td className="p-0.5 align-middle">
        <RuleMenu row={row} title={title} isOnly={isOnly} isLast={isLast} edit={edit} />
      </td>
      {inputs.map((input, index) => (
        <td key={`input${index + 1}`} className="border-l border-border p-0">
          <GridCell
            row={row}
            column={index}
            label={words.cell(title, input.name || input.formula || words.input(index + 1))}
            value={rule.when[index] ?? '-'}
            problem={problems.get(`rules.${row}.when.${index}`)}
            placeholder="-"
            onText={(text) => cell(index, text)}
          />
        </td>
      ))}
      {outputs.map((output, index) => (
        <td key={`output${index + 1}`} className="border-l border-border bg-accent-soft/25 p-0">
          <GridCell
            row={row}
            column={inputs.length + index}
            label={words.cell(title, output.variable || words.output(index + 1))}
            value={rule.then[index] ?? ''}
            problem={problems.get(`rules.${row}.then.${index}`)}
            placeholder="…"
            onText={(text) => cell(inputs.length + index, text)}
          />
        </td>
      ))}
      <td className="border-l border-border p-0">
        <GridCell
          row={row}
          column={inputs.length + outputs.length}
          isPlain
          label={words.cell(title, words.ruleName)}
          value={rule.name ?? ''}
          onText={(text) =>
            edit((table) => nameRule(table, row, text.slice(0, LONGEST_NAME)), `rule${row}.name`)
          }
        />
      </td>
    </tr>
  )
})
