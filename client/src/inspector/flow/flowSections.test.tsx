import { type FlowDocument, parseDocument } from '@alur/flows'
import { act, cleanup, fireEvent, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderInEditor } from '../../document/testing/renderInEditor.tsx'
import { sampleFlow } from '../../document/testing/sampleFlow.ts'
import { GlobalWords } from './GlobalWords.tsx'
import { HolidaysSection } from './HolidaysSection.tsx'
import { SilenceSection } from './SilenceSection.tsx'
import { TextsSection } from './TextsSection.tsx'
import { Triggers } from './Triggers.tsx'

afterEach(cleanup)

function open(part: ReactNode, change: Partial<FlowDocument> = {}) {
  const editor = renderInEditor(part, { document: { ...sampleFlow(), ...change } })
  const document = () => {
    const now = editor.state().document
    // Whatever the panel makes is a document that can be saved.
    expect(parseDocument(structuredClone(now))).toMatchObject({ ok: true })
    return now
  }
  const start = (name: string) => within(editor.getByRole('region', { name }))
  return { ...editor, document, start }
}

async function addStart(editor: ReturnType<typeof open>, name: RegExp) {
  await editor.user.click(editor.getByRole('button', { name: 'Add a start' }))
  await editor.user.click(await editor.findByRole('menuitem', { name }))
}

describe('the starts of a flow', () => {
  it('may be an event with facts, which may interrupt', async () => {
    const editor = open(<Triggers />, { triggers: [] })
    const { user, document, start } = editor
    await addStart(editor, /^An event/)
    const event = start('An event · event')
    const field = event.getByLabelText('Name of the event')
    await user.clear(field)
    await user.type(field, 'Bill issued')
    expect(event.getByRole('alert').textContent).toBe(
      'Small letters and dots, such as bill.issued.',
    )
    await user.clear(field)
    await user.type(field, 'bill.issued{Enter}')
    await user.click(event.getByRole('button', { name: /^Add/ }))
    await user.click(event.getByRole('combobox', { name: 'Variable' }))
    await user.click(await editor.findByRole('option', { name: 'amount' }))
    await user.click(event.getByRole('switch'))
    expect(document().triggers).toEqual([
      {
        id: 'event',
        kind: 'event',
        event: 'bill.issued',
        input: [{ name: 'field', variable: 'amount' }],
        interrupts: true,
        to: null,
      },
    ])
  })

  it('may be anything, but only once', async () => {
    const editor = open(<Triggers />, { triggers: [] })
    const { user, document, start, getByRole, findByRole } = editor
    await addStart(editor, /^Anything/)
    await user.click(start('Anything · anything').getByRole('combobox', { name: /^Keep what/ }))
    await user.click(await findByRole('option', { name: 'ratio' }))
    expect(document().triggers).toEqual([
      { id: 'anything', kind: 'anything', variable: 'ratio', to: null },
    ])
    await user.click(getByRole('button', { name: 'Add a start' }))
    const again = await findByRole('menuitem', { name: /^Anything/ })
    expect(again.getAttribute('aria-disabled')).toBe('true')
    expect(again.textContent).toContain('There is one already.')
  })

  it('may be a call, with the variables that go in and come out', async () => {
    const editor = open(<Triggers />, { triggers: [] })
    const { user, document, start } = editor
    await addStart(editor, /^A call/)
    const call = start('A call · call')
    const given = within(call.getByRole('group', { name: 'Variables that the other flow fills' }))
    await user.click(given.getByRole('button', { name: 'amount' }))
    const read = within(call.getByRole('group', { name: /may read afterwards$/ }))
    await user.click(read.getByRole('button', { name: 'ratio' }))
    expect(document().triggers).toMatchObject([{ input: ['amount'], output: ['ratio'] }])
  })

  it('say what the proof found about them', () => {
    const editor = open(<Triggers />)
    const message = { en: 'Two starts wait for the same.', id: 'Dua awal menunggu hal yang sama.' }
    const finding = { rule: 'starts', severity: 'error', field: 'triggers.start', message } as const
    act(() => editor.view.getState().showFindings([finding]))
    const start = editor.start('A word · start')
    expect(start.getByRole('list', { name: 'Problems here' }).textContent).toContain('Two starts')
  })
})

describe('the settings of a flow', () => {
  it('take a whole calendar of holidays, and tell lines without a date', async () => {
    const { user, document, getByLabelText, getByRole } = open(<HolidaysSection />)
    const field = getByLabelText('Paste many')
    fireEvent.change(field, {
      target: { value: '2026-12-25 Natal\nsoon\n2026-08-17 Hari Kemerdekaan' },
    })
    expect(getByRole('alert').textContent).toBe('These lines have no date: soon')
    await user.click(getByRole('button', { name: 'Add 2 holidays' }))
    expect(document().settings.holidays).toEqual([
      { date: '2026-08-17', name: 'Hari Kemerdekaan' },
      { date: '2026-12-25', name: 'Natal' },
    ])
    expect((field as HTMLTextAreaElement).value).toBe('soon')
    await user.click(getByRole('button', { name: 'Remove 2026-08-17' }))
    await user.click(getByRole('button', { name: 'Add a holiday' }))
    expect(document().settings.holidays?.map(({ date }) => date)).toEqual([
      '2026-12-25',
      '2026-12-26',
    ])
  })

  it('have texts of their own for kinds of input, for why and for edits', async () => {
    const { user, document, getByRole, findByRole, getByLabelText } = open(<TextsSection />)
    await user.click(getByRole('button', { name: 'Add a text for one kind of message' }))
    await user.click(await findByRole('menuitem', { name: 'a voice message' }))
    const voice = within(getByRole('region', { name: /a voice message$/ }))
    await user.type(voice.getByLabelText('Text in English'), 'Please type')
    await user.click(getByRole('switch', { name: /^Answer the question why/ }))
    await user.type(getByLabelText(/^The customer asks why.*in Indonesian$/), 'Wajib')
    expect(document().settings.texts).toMatchObject({
      wrongKinds: { audio: { en: 'Please type' } },
      why: { id: 'Wajib' },
    })
    await user.click(getByRole('switch', { name: /^Send texts that follow/ }))
    expect(document().settings.merge).toBe(true)
    await user.click(voice.getByRole('button', { name: /^Remove the text/ }))
    await user.click(getByRole('switch', { name: /^Answer the question why/ }))
    expect(document().settings.texts).not.toHaveProperty('wrongKinds')
    expect(document().settings.texts).not.toHaveProperty('why')
  })

  it('offer to go on by a template after long silence', async () => {
    const { user, document, getByRole, getByLabelText } = open(<SilenceSection />)
    await user.click(getByRole('switch', { name: /^Offer to go on/ }))
    const name = getByLabelText('Name of the approved template')
    await user.clear(name)
    await user.type(name, 'go_on_1{Enter}')
    await user.type(getByLabelText('Button that goes on in English'), 'Go on')
    expect(document().settings.silence.resume).toMatchObject({
      template: 'go_on_1',
      goOn: { en: 'Go on' },
    })
  })

  it('let a global word go back or say why', async () => {
    const { user, document, getByRole, findByRole } = open(<GlobalWords />)
    await user.click(getByRole('button', { name: 'Add a word' }))
    await user.click(getByRole('combobox', { name: 'What it does' }))
    await user.click(await findByRole('option', { name: 'Say why it is asked' }))
    expect(document().settings.words).toEqual([{ id: 'word', words: {}, act: 'why' }])
  })
})
