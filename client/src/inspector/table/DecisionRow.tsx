import { withItem } from '../../lib/list.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { type Rule, setCell, type Table } from './decisionEdits.ts'
import { GridCell } from './GridCell.tsx'
import { RuleMenu } from './RuleMenu.tsx'

const LONGEST_NAME = 80

type Props = {
  data: Table
  row: number
  rule: Rule
  problems: ReadonlyMap<string, string>
  onChange: (table: Table, field?: string) => void
}

/** One rule: its tests, its results, and what it means in words. */
export function DecisionRow({ data, row, rule, problems, onChange }: Props) {
  const words = useWords().desk.panels.decision
  const { inputs, outputs, rules } = data
  const title = words.rule(row + 1)
  const cell = (column: number, text: string) =>
    onChange(setCell(data, { row, column }, text), `cell${row}.${column}`)
  const last = inputs.length + outputs.length
  return (
    <tr className="border-b border-border last:border-b-0">
      <td className="p-0.5 align-middle">
        <RuleMenu data={data} row={row} title={title} onChange={onChange} />
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
          column={last}
          isPlain
          label={words.cell(title, words.ruleName)}
          value={rule.name ?? ''}
          onText={(text) => {
            const name = text.slice(0, LONGEST_NAME) || undefined
            const next = withOptional(rule, 'name', name)
            onChange({ ...data, rules: withItem(rules, row, next) }, `rule${row}.name`)
          }}
        />
      </td>
    </tr>
  )
}
