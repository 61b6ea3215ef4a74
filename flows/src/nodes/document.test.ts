import { describe, expect, it } from 'vitest'
import type { Variable } from '../document/variable.ts'
import { proveFlow } from '../prove/proveFlow.ts'
import { passTime, settleCalls } from '../run/conversation.ts'
import { plainVariable } from '../testing/smallFlow.ts'
import { answered, callsOf, saidIn, stepAlone } from '../testing/stepAlone.ts'
import { document } from './document.ts'

const payments: Variable = {
  name: 'payments',
  type: 'list',
  of: 'object',
  fields: [
    { name: 'number', type: 'number' },
    { name: 'payment', type: 'money' },
    { name: 'due', type: 'date' },
  ],
  privacy: 'plain',
}
const file: Variable = { name: 'summary', type: 'file', privacy: 'personal' }
const variables = [
  plainVariable('amount', 'money', '25000000'),
  plainVariable('code', 'text', '"A/1"'),
  payments,
  file,
]
const make = (more: Record<string, unknown> = {}) => stepAlone('document', more, variables)
const pdf = { id: 'p1', name: 'loan-summary.pdf', type: 'application/pdf', size: '20000' }
const first = '{number: 1, payment: 2292000, due: @"2026-12-01"}'
const second = '{number: 2, payment: 2291998, due: @"2027-01-01"}'
const filled = variables.map((one) =>
  one.name === 'payments' ? { ...one, initial: `[${first}, ${second}]` } : one,
)

describe('document', () => {
  it('asks for a PDF with all texts filled in', () => {
    const columns = [
      { title: { en: 'Month' }, formula: 'row.number' },
      { title: { en: 'Due' }, formula: 'row.due' },
      { title: { en: 'To pay' }, formula: 'row.payment + 1000' },
    ]
    const blocks = [
      { kind: 'heading', text: { en: 'Loan of {amount}' } },
      { kind: 'paragraph', text: { en: 'Dear {contact.name}' } },
      { kind: 'lines', lines: [{ label: { en: 'Amount' }, value: '{amount}' }] },
      { kind: 'table', list: 'payments', columns },
    ]
    expect(callsOf(stepAlone('document', { blocks }, filled).begun)).toMatchObject([
      {
        kind: 'document',
        filename: 'loan-summary.pdf',
        content: {
          title: 'Summary of your loan',
          language: 'en',
          blocks: [
            { kind: 'heading', text: 'Loan of IDR 25,000,000' },
            { kind: 'paragraph', text: 'Dear Sari' },
            { kind: 'lines', lines: [{ label: 'Amount', value: 'IDR 25,000,000' }] },
            {
              kind: 'table',
              columns: [
                { title: 'Month', isNumber: true },
                { title: 'Due', isNumber: false },
                { title: 'To pay', isNumber: true },
              ],
              rows: [
                ['1', '1 Dec 2026', 'IDR 2,293,000'],
                ['2', '1 Jan 2027', 'IDR 2,292,998'],
              ],
            },
          ],
        },
      },
    ])
  })

  it('makes a table without rows of an unset list', () => {
    const [call] = callsOf(make().begun)
    expect(call).toMatchObject({ content: { blocks: [{}, {}, { kind: 'table', rows: [] }] } })
  })

  it('sends the file with its caption and keeps it', () => {
    const ready = answered(make({ variable: 'summary' }), 'ready', { file: pdf })
    expect(saidIn(ready)).toEqual([
      {
        kind: 'media',
        media: 'document',
        source: { file: 'p1' },
        filename: 'loan-summary.pdf',
        text: 'Your loan at a glance.',
      },
    ])
    expect([ready.outcome, ready.memory.variables.summary]).toEqual(['ready', pdf])
  })

  it('only keeps the file when it is not to be sent', () => {
    const ready = answered(make({ variable: 'summary', sends: false }), 'ready', { file: pdf })
    expect([ready.outcome, saidIn(ready)]).toEqual(['ready', []])
  })

  it.each([
    ['nothing', {}],
    ['half a file', { file: { id: 'p1' } }],
    ['a word', { file: 'p1' }],
  ])('fails on a ready document that is %s', (_, output) => {
    const { outcome, memory } = answered(make({ variable: 'summary' }), 'ready', output)
    expect([outcome, memory.variables.summary]).toEqual(['failed', null])
  })

  it('gives up after a minute', () => {
    const { machine, begun } = make({ mock: { outcome: 'ready', latencyMs: 90_000, output: {} } })
    expect(passTime(machine, begun, 60_000).outcome).toBe('failed')
  })

  it('has a file of its own in the simulator', () => {
    const { machine, begun } = make()
    const settled = settleCalls(machine, begun)
    expect(settled.outcome).toBe('ready')
    expect(saidIn(settled)).toMatchObject([{ source: { file: 'sample' } }])
  })

  it.each([
    ['{code}', 'A-1.pdf'],
    ['../../etc/{code}.PDF', '..-..-etc-A-1.PDF'],
    ['', 'document.pdf'],
  ])('names the file by %j: %s', (filename, name) => {
    expect(callsOf(make({ filename }).begun)).toMatchObject([{ filename: name }])
  })

  it('is proved cell by cell', () => {
    const columns = [
      { title: { en: 'A' }, formula: 'row.nothing' },
      { title: { en: 'B' }, formula: 'row.payment' },
    ]
    const table = { kind: 'table', list: 'payments', columns }
    const other = { kind: 'table', list: 'amount', columns: [columns[1]] }
    const { document } = make({ blocks: [table, other], sends: false })
    const fields = proveFlow(document).map(({ field }) => field)
    expect(fields).toEqual(
      expect.arrayContaining([
        'blocks.0.columns.0.formula',
        'blocks.1.columns.0.formula',
        'variable',
      ]),
    )
    expect(fields).not.toContain('blocks.0.columns.1.formula')
  })

  it.each([
    ['no blocks', { blocks: [] }],
    ['a table without columns', { blocks: [{ kind: 'table', list: 'payments', columns: [] }] }],
    ['a block of no kind', { blocks: [{ kind: 'picture' }] }],
  ])('refuses %s', (_, wrong) => {
    expect(document.data.safeParse({ ...document.sample, ...wrong }).success).toBe(false)
  })
})
