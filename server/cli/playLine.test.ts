import { compileFlow, loadMachine, startConversation } from '@alur/flows'
import { expect, it } from 'vitest'
import { smallFlow } from '../testing/flows.ts'
import { playLine } from './playLine.ts'

const flow = smallFlow({ id: 'drinks', word: 'drinks' })
const machine = loadMachine(compileFlow(flow))
const begun = startConversation(machine, {
  trigger: flow.triggers[0]?.id ?? '',
  language: 'en',
  contact: { name: 'Sari', phone: null },
  at: 0,
})

function play(...lines: string[]) {
  let conversation = begun
  for (const line of lines) {
    const next = playLine(machine, conversation, line)
    if (typeof next === 'string') return next
    conversation = next
  }
  return conversation.transcript.map(({ message }) =>
    'text' in message ? message.text : 'title' in message ? message.title : message.kind,
  )
}

it('taps what reads like a button', () => {
  expect(play('Sari', ' tea ')).toEqual(expect.arrayContaining(['Tea', 'Tea it is']))
})

it('sends what else a customer may send', () => {
  expect(play('/photo KTP')).toContain('file')
  expect(play('/location')).toContain('location')
})

it.each([
  ['/fly', 'There is no /fly'],
  ['/wait ten', '/wait 10'],
  ['/edit', 'new text'],
  ['/form a=b', 'No form was sent'],
  ['/answer done', 'waits for nobody'],
  ['/event', 'Name the event'],
])('says what is wrong with %s', (line, words) => {
  expect(play(line)).toContain(words)
})
