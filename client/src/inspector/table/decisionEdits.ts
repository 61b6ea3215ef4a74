import type { DataOf } from '../../document/nodeOf.ts'
import { numberedId } from '../../document/numberedId.ts'
import { withItem, withoutItem } from '../../lib/list.ts'
import { withOptional } from '../../lib/withOptional.ts'

export type Table = DataOf<'decision'>
export type Rule = Table['rules'][number]
export type Side = 'inputs' | 'outputs'

/** A rule that always applies and gives nothing yet, in front of the rule at this place. */
export function addRule(table: Table, at: number): Table {
  const rule = withCells(
    { id: freeRule(table) },
    table.inputs.map(() => '-'),
    table.outputs.map(() => ''),
  )
  return { ...table, rules: table.rules.toSpliced(at, 0, rule) }
}

/** The same rule once more, below itself. */
export function copyRule(table: Table, index: number): Table {
  const rule = table.rules[index]
  if (!rule) return table
  const copy = { ...rule, id: freeRule(table) }
  return { ...table, rules: table.rules.toSpliced(index + 1, 0, copy) }
}

/** The last rule stays: a table has one at least. */
export function removeRule(table: Table, index: number): Table {
  if (table.rules.length <= 1) return table
  return { ...table, rules: withoutItem(table.rules, index) }
}

/** Moves a rule up (-1) or down (1); at the ends it stays. */
export function moveRule(table: Table, index: number, by: number): Table {
  return { ...table, rules: moved(table.rules, index, by) }
}

/** Writes one cell; columns count through the inputs first. */
export function setCell(
  table: Table,
  { row, column }: { row: number; column: number },
  text: string,
): Table {
  const rule = table.rules[row]
  if (!rule) return table
  const inputs = table.inputs.length
  const { when, then } = padded(rule, table)
  const next =
    column < inputs
      ? withCells(rule, withItem(when, column, text), then)
      : withCells(rule, when, withItem(then, column - inputs, text))
  return { ...table, rules: withItem(table.rules, row, next) }
}

export function nameRule(table: Table, row: number, name: string): Table {
  const rule = table.rules[row]
  if (!rule) return table
  const named = withOptional(rule, 'name', name || undefined)
  return { ...table, rules: withItem(table.rules, row, named) }
}

/** Changes what a column tests, or what that is called; an empty name is none. */
export function setInput(
  table: Table,
  index: number,
  { formula, name }: { formula?: string; name?: string },
): Table {
  const input = table.inputs[index]
  if (!input) return table
  const tested = formula === undefined ? input : { ...input, formula }
  const named = name === undefined ? tested : withOptional(tested, 'name', name || undefined)
  return { ...table, inputs: withItem(table.inputs, index, named) }
}

export function setOutput(table: Table, index: number, variable: string): Table {
  return { ...table, outputs: withItem(table.outputs, index, { variable }) }
}

/** Writes what was copied in a spreadsheet from this cell on; rows that lack are added, columns are not. */
export function pasteCells(
  table: Table,
  from: { row: number; column: number },
  { text, most }: { text: string; most: number },
): Table {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const cells = lines.slice(0, most - from.row).map((line) => line.split('\t'))
  const columns = table.inputs.length + table.outputs.length
  let pasted = table
  for (const [down, row] of cells.entries()) {
    if (from.row + down >= pasted.rules.length) pasted = addRule(pasted, pasted.rules.length)
    for (const [right, cell] of row.slice(0, columns - from.column).entries()) {
      const place = { row: from.row + down, column: from.column + right }
      pasted = setCell(pasted, place, cell.trim())
    }
  }
  return pasted
}

/** A column more, with cells that change nothing. */
export function addColumn(table: Table, side: Side): Table {
  const rules = table.rules.map((rule) => {
    const { when, then } = padded(rule, table)
    return side === 'inputs'
      ? withCells(rule, [...when, '-'], then)
      : withCells(rule, when, [...then, ''])
  })
  return side === 'inputs'
    ? { ...table, rules, inputs: [...table.inputs, { formula: '' }] }
    : { ...table, rules, outputs: [...table.outputs, { variable: '' }] }
}

/** The last column of a side stays. */
export function removeColumn(table: Table, side: Side, index: number): Table {
  if (table[side].length <= 1) return table
  return changedColumns(table, side, (cells) => cells.filter((_, at) => at !== index))
}

export function moveColumn(
  table: Table,
  side: Side,
  { index, by }: { index: number; by: number },
): Table {
  return changedColumns(table, side, (cells) => moved(cells, index, by))
}

type Rearrange = <Cell>(cells: Cell[]) => Cell[]

/** Heads and cells of a side go the same way, so that a column stays together. */
function changedColumns(table: Table, side: Side, rearrange: Rearrange): Table {
  const rules = table.rules.map((rule) => {
    const { when, then } = padded(rule, table)
    return side === 'inputs'
      ? withCells(rule, rearrange(when), then)
      : withCells(rule, when, rearrange(then))
  })
  return side === 'inputs'
    ? { ...table, rules, inputs: rearrange(table.inputs) }
    : { ...table, rules, outputs: rearrange(table.outputs) }
}

/** A rule from a file may lack cells; the grid shows every column. */
function padded({ when, then }: Rule, { inputs, outputs }: Table): Pick<Rule, 'when' | 'then'> {
  return withCells(
    {},
    inputs.map((_, at) => when[at] ?? '-'),
    outputs.map((_, at) => then[at] ?? ''),
  )
}

function withCells<Kept extends object>(kept: Kept, when: string[], results: string[]) {
  // biome-ignore lint/suspicious/noThenProperty: DMN's word; a list is no promise.
  return { ...kept, when, then: results }
}

function freeRule({ rules }: Table): string {
  return numberedId(
    'rule',
    rules.map(({ id }) => id),
  )
}

function moved<Item>(list: Item[], index: number, by: number): Item[] {
  const item = list[index]
  const to = index + by
  if (item === undefined || to < 0 || to >= list.length) return list
  return list.toSpliced(index, 1).toSpliced(to, 0, item)
}
