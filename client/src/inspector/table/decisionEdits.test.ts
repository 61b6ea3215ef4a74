import { kinds } from '@alur/flows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addColumn,
  addRule,
  copyRule,
  moveColumn,
  moveRule,
  pasteCells,
  removeColumn,
  removeRule,
  setCell,
  type Table,
} from './decisionEdits.ts'

const sample: Table = kinds.decision.sample
const ids = ({ rules }: Table) => rules.map(({ id }) => id)

const place = fc.nat({ max: 6 })
const by = fc.constantFrom(-1, 1)
const side = fc.constantFrom('inputs' as const, 'outputs' as const)

/** Anything an author can do to a table. */
const edit: fc.Arbitrary<(table: Table) => Table> = fc.oneof(
  place.map((at) => (table: Table) => addRule(table, at)),
  place.map((at) => (table: Table) => copyRule(table, at)),
  place.map((at) => (table: Table) => removeRule(table, at)),
  fc.tuple(place, by).map(
    ([at, step]) =>
      (table: Table) =>
        moveRule(table, at, step),
  ),
  side.map((one) => (table: Table) => addColumn(table, one)),
  fc.tuple(side, place).map(
    ([one, at]) =>
      (table: Table) =>
        removeColumn(table, one, at),
  ),
  fc.tuple(side, place, by).map(
    ([one, index, step]) =>
      (table: Table) =>
        moveColumn(table, one, { index, by: step }),
  ),
  fc.tuple(place, place, fc.string({ maxLength: 8 })).map(
    ([row, column, text]) =>
      (table: Table) =>
        setCell(table, { row, column }, text),
  ),
)

describe('edits of a decision table', () => {
  it('leave a table that is read, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const table = edits.reduce((one, change) => change(one), sample)
        expect(kinds.decision.data.parse(table)).toEqual(table)
        // Each rule has a cell for each column, and an id of its own.
        expect(kinds.decision.check?.(table)).toEqual([])
      }),
    )
  })

  it('put a rule where it is wanted, and copy one below itself', () => {
    expect(ids(addRule(sample, 0))).toEqual(['rule1', 'civil', 'high', 'others'])
    const copied = copyRule(sample, 0)
    expect(ids(copied)).toEqual(['civil', 'rule1', 'high', 'others'])
    expect(copied.rules[1]).toMatchObject({ name: 'Civil servants', when: ['-', '"civil"'] })
  })

  it('move a rule and stop at the ends', () => {
    expect(ids(moveRule(sample, 0, 1))).toEqual(['high', 'civil', 'others'])
    expect(moveRule(sample, 0, -1)).toEqual(sample)
    expect(moveRule(sample, 2, 1)).toEqual(sample)
  })

  it('keep a column together with its head', () => {
    const table = moveColumn(sample, 'inputs', { index: 0, by: 1 })
    expect(table.inputs.map(({ formula }) => formula)).toEqual(['job', 'income'])
    expect(table.rules[1]?.when).toEqual(['-', '>= 10000000'])
    expect(removeColumn(table, 'inputs', 0).rules[1]?.when).toEqual(['>= 10000000'])
  })

  it('take what was copied in a spreadsheet, and add the rows it lacks', () => {
    const text = '< 5\t"a"\t1\tignored\r\n>= 5\t-\t2\r\n'
    const table = pasteCells(sample, { row: 2, column: 0 }, { text, most: 500 })
    expect(table.rules).toHaveLength(4)
    expect(table.rules.slice(2).map(({ when, then }) => [...when, ...then])).toEqual([
      ['< 5', '"a"', '1'],
      ['>= 5', '-', '2'],
    ])
    expect(pasteCells(sample, { row: 2, column: 0 }, { text, most: 3 }).rules).toHaveLength(3)
  })

  it('fill in cells that a rule from a file lacks', () => {
    const short: Table = { ...sample, rules: sample.rules.map((one) => ({ ...one, when: [] })) }
    expect(setCell(short, { row: 0, column: 1 }, '"a"').rules[0]?.when).toEqual(['-', '"a"'])
  })
})
