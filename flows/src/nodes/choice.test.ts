import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import type { FlowDocument } from '../document/flowDocument.ts'
import { type Conversation, say, startConversation } from '../run/conversation.ts'
import type { InboundMessage } from '../run/inbound.ts'
import { loadMachine } from '../run/loadMachine.ts'
import { takeTurn } from '../run/takeTurn.ts'
import type { Snapshot } from '../run/turn.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { kinds } from './index.ts'

const at = 0
const contact = { name: 'Sari', phone: null }

function flowOf(titles: string[], more: Record<string, unknown> = {}): FlowDocument {
  const options = titles.map((en, index) => ({ id: `o${index + 1}`, title: { en } }))
  const pick = sampleNode('choice', 'pick', {
    text: { en: 'Which one?' },
    button: { en: 'Choose' },
    variable: 'picked',
    options,
    ...more,
  })
  const end = sampleNode('end', 'end')
  return smallFlow([pick, end], ['pick.next>end'], [plainVariable('picked', 'text')])
}

function ask(flow: FlowDocument) {
  const machine = loadMachine(compileFlow(flow))
  const start = { type: 'start', trigger: 'start', language: 'en', contact, at } as const
  const first = takeTurn(machine, null, start)
  const sent = first.effects.find((effect) => effect.type === 'send')
  const snapshot: Snapshot = JSON.parse(JSON.stringify(first.snapshot))
  const answer = (message: InboundMessage) => {
    const turn = takeTurn(machine, snapshot, { type: 'message', at, message })
    return turn.exits[0]?.exit ?? null
  }
  return { message: sent?.message, answer, says: (text: string) => answer({ kind: 'text', text }) }
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `Number ${index + 1}`)

describe('choice', () => {
  it.each([
    ['three short options', many(3), 'buttons'],
    ['one option longer than a button takes', ['Yes', 'A title of 22 letters!'], 'list'],
    ['four options', many(4), 'list'],
    ['ten options', many(10), 'list'],
    ['eleven options', many(11), 'list'],
    ['one option longer than a row takes', ['Yes', 'A title of more than 24 letters'], 'text'],
  ])('offers %s in the smallest form that holds them', (_, titles, kind) => {
    expect(ask(flowOf(titles)).message?.kind).toBe(kind)
  })

  it('numbers the options of a plain text', () => {
    const long = many(11).map((title) => `${title} of a long row of them`)
    expect(ask(flowOf(long)).message).toMatchObject({
      text: expect.stringMatching(/^Which one\?\n\n1\. Number 1 of/),
    })
  })

  it('numbers long options page by page, so that a number means the line it stands before', () => {
    const long = many(12).map((title) => `${title} of a long row of them`)
    const machine = loadMachine(compileFlow(flowOf(long)))
    const first = startConversation(machine, { trigger: 'start', language: 'en', contact, at })
    const lines = ({ transcript }: Conversation) => transcript.at(-1)?.message
    expect(lines(first)).toMatchObject({ text: expect.stringMatching(/\n10\. More…$/) })
    const second = say(machine, first, { kind: 'text', text: '10' })
    expect(lines(second)).toMatchObject({ text: expect.stringMatching(/\n1\. Number 10 of/) })
    const chosen = say(machine, second, { kind: 'text', text: '2' })
    expect(chosen.memory.variables).toMatchObject({ picked: 'o11' })
  })

  it('keeps what is written besides the options, and leads on by it', () => {
    const asked = sampleNode('choice', 'pick', {
      options: [{ id: 'o1', title: { en: 'A loan' } }],
      variable: 'picked',
      written: 'said',
    })
    const ends = ['chosen', 'heard'].map((id) => sampleNode('end', id))
    const flow = smallFlow(
      [asked, ...ends],
      ['pick.o1>chosen', 'pick.written>heard'],
      [plainVariable('picked', 'text'), plainVariable('said', 'text')],
    )
    const machine = loadMachine(compileFlow(flow))
    const begun = startConversation(machine, { trigger: 'start', language: 'en', contact, at })
    const after = (message: InboundMessage) => say(machine, begun, message)
    expect(after({ kind: 'text', text: 'a loan' }).memory.variables).toMatchObject({ picked: 'o1' })
    const written = after({ kind: 'text', text: 'I lost my card' })
    expect(written.memory.variables).toMatchObject({ said: 'I lost my card' })
    expect(written.turns.at(-1)?.exits).toMatchObject([{ node: 'pick', exit: 'written' }])
    const long = after({ kind: 'text', text: 'x'.repeat(5_000) })
    expect(long.memory.variables.said).toHaveLength(1_000)
    const place = after({ kind: 'location', latitude: '-6.2', longitude: '106.8' })
    expect(place.turns.at(-1)?.exits).toEqual([])
  })

  it('asks with buttons below a text too long for them, which goes out before', () => {
    const text = { en: `${'It depends on many things. '.repeat(60)}\n\nWhich one?` }
    const flow = flowOf(many(2), { text })
    const machine = loadMachine(compileFlow(flow))
    const begun = startConversation(machine, { trigger: 'start', language: 'en', contact, at })
    expect(begun.transcript.map(({ message }) => message)).toMatchObject([
      { kind: 'text', text: text.en.split('\n')[0]?.trim() },
      { kind: 'buttons', text: 'Which one?' },
    ])
  })

  it.each([
    ['two titles alike', ['Yes', 'Yes']],
    ['a title that came out empty', ['Yes', '{picked}']],
  ])('numbers options when a message with buttons would be refused for %s', (_, titles) => {
    expect(ask(flowOf(titles, { button: {} })).message?.kind).toBe('text')
  })

  it('turns the pages of a long list, and takes a place on the page that is shown', () => {
    const machine = loadMachine(compileFlow(flowOf(many(11))))
    const first = startConversation(machine, { trigger: 'start', language: 'en', contact, at })
    const rowsOf = ({ transcript }: Conversation) => {
      const message = transcript.findLast(({ from }) => from === 'business')?.message
      return message && 'options' in message ? message.options.map(({ title }) => title) : []
    }
    expect(rowsOf(first)).toEqual([...many(9), 'More…'])
    const second = say(machine, first, { kind: 'tap', id: 'pick:$more', title: 'More…' })
    expect(rowsOf(second)).toEqual(['Number 10', 'Number 11', 'More…'])
    expect(rowsOf(say(machine, second, { kind: 'text', text: 'more' }))).toEqual(rowsOf(first))
    const chosen = say(machine, second, { kind: 'text', text: 'the second one' })
    expect(chosen.memory.variables).toMatchObject({ picked: 'o11' })
  })

  it('takes a number that is a title for the title, any other for its place', () => {
    const { says } = ask(flowOf(['6', '3', '12', '24']))
    expect(says('3')).toBe('o2')
    expect(says('12')).toBe('o3')
    expect(says('4')).toBe('o4')
    expect(says('5')).toBeNull()
  })

  it('takes a number that leads a title alone for that title', () => {
    const { says } = ask(flowOf(['3 months', '6 months', '12 months', '12 weeks']))
    expect(says('3')).toBe('o1')
    expect(says('6')).toBe('o2')
    expect(says('12')).toBeNull()
    expect(says('4')).toBe('o4')
  })

  it('takes a tap, a number, the title in any case, and a word', () => {
    const words = [
      { id: 'o1', title: { en: 'Yes' }, words: { en: ['yep'], id: ['ya'] } },
      { id: 'o2', title: { en: 'No, thank you' } },
    ]
    const { answer, says } = ask(flowOf([], { options: words }))
    expect(answer({ kind: 'tap', id: 'pick:o2', title: '' })).toBe('o2')
    expect(says('2.')).toBe('o2')
    expect(says(' no thank YOU!! ')).toBe('o2')
    expect(says('Ya.')).toBe('o1')
  })

  it.each(['0', '3', '1.5', '99', 'Yes or no', '', '１２'])(
    'does not take %j for an option',
    (text) => {
      expect(ask(flowOf(['Yes', 'No'])).says(text)).toBeNull()
    },
  )

  it('keeps the option, or the value it stands for', () => {
    const flow = flowOf(['Yes'])
    const machine = loadMachine(compileFlow(flow))
    const start = { type: 'start', trigger: 'start', language: 'en', contact, at } as const
    const first = takeTurn(machine, null, start)
    const message = { kind: 'text', text: '1' } as const
    const turn = takeTurn(machine, first.snapshot, { type: 'message', at, message })
    expect(turn.snapshot.context).toMatchObject({ variables: { picked: 'o1' } })
  })
})

describe('a choice of the items of a list', () => {
  const account = {
    type: 'list' as const,
    of: 'object' as const,
    name: 'accounts',
    privacy: 'plain' as const,
  }
  const fields = [
    { name: 'number', type: 'text' as const },
    { name: 'balance', type: 'money' as const },
  ]
  const flow = smallFlow(
    [
      sampleNode('choice', 'pick', {
        text: { en: 'Which account?' },
        button: { en: 'Choose' },
        options: [],
        from: {
          list: 'accounts',
          title: { en: '{row.number}' },
          description: { en: '{row.balance}' },
          value: 'row.balance',
        },
        variable: 'chosen',
      }),
      sampleNode('end', 'end', { outcome: 'picked' }),
      sampleNode('end', 'none', { outcome: 'none' }),
    ],
    ['pick.next>end', 'pick.empty>none'],
    [{ ...account, fields }, plainVariable('chosen', 'money')],
  )
  const trigger = {
    id: 'start',
    kind: 'event' as const,
    event: 'begin',
    input: [{ name: 'accounts', variable: 'accounts' }],
    to: 'pick',
  }
  const machine = loadMachine(compileFlow({ ...flow, triggers: [trigger] }))
  const begin = (accounts: { number: string; balance: string }[]) =>
    startConversation(machine, {
      trigger: 'start',
      language: 'en',
      contact,
      at,
      values: { accounts },
    })
  const two = [
    { number: '•••• 1234', balance: '5000' },
    { number: '•••• 9876', balance: '70000' },
  ]

  it('offers each with what the author shows of it, and keeps what it stands for', () => {
    const asked = begin(two)
    expect(asked.transcript[0]?.message).toMatchObject({
      kind: 'list',
      options: [
        { id: 'pick:row1', title: '•••• 1234', description: 'IDR 5,000' },
        { id: 'pick:row2', title: '•••• 9876', description: 'IDR 70,000' },
      ],
    })
    const tapped = say(machine, asked, { kind: 'tap', id: 'pick:row2', title: '' })
    expect(tapped).toMatchObject({ outcome: 'picked', memory: { variables: { chosen: '70000' } } })
    const typed = say(machine, asked, { kind: 'text', text: 'yang kedua' })
    expect(typed.memory.variables.chosen).toBe('70000')
  })

  it('takes no tap on a row that stood for another item in an older message', () => {
    const asked = begin(two.toReversed())
    const tap = (title: string) => say(machine, asked, { kind: 'tap', id: 'pick:row1', title })
    expect(tap('•••• 1234')).toMatchObject({
      node: 'pick',
      memory: { variables: { chosen: null } },
    })
    expect(tap('•••• 9876').memory.variables.chosen).toBe('70000')
  })

  it('says nothing and goes its own way when there is none', () => {
    const empty = begin([])
    expect(empty).toMatchObject({ outcome: 'none', transcript: [] })
    expect(empty.turns[0]?.exits).toEqual([{ node: 'pick', exit: 'empty' }])
  })

  it('has no way for an empty list beside options of its own, which can always be chosen', () => {
    const data = {
      text: { en: 'Which account?' },
      options: [{ id: 'none', title: { en: 'None of these' } }],
      from: { list: 'accounts', title: { en: '{row.number}' } },
    }
    expect(kinds.choice.exits(data).map(({ id }) => id)).not.toContain('empty')
  })

  it('has no option that is called as one of its items', () => {
    const from = { list: 'accounts', title: { en: '{row.number}' } }
    const problems = (id: string, list?: typeof from) =>
      kinds.choice.check?.({
        text: {},
        options: [{ id, title: {} }],
        ...(list ? { from: list } : {}),
      })
    expect(problems('row2', from)).toMatchObject([
      { path: ['options', 0, 'id'], severity: 'error' },
    ])
    expect([problems('rows', from), problems('row2')]).toEqual([[], []])
  })
})
