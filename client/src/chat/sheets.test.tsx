import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChatView } from './ChatView.tsx'
import type { ChatEntry } from './chatEntry.ts'

afterEach(cleanup)

const form: ChatEntry = {
  id: 'f',
  from: 'business',
  text: 'Tell us about you',
  form: {
    id: 'data:form',
    button: 'Fill in',
    fields: [
      { name: 'income', label: 'Income', input: 'number', required: true },
      {
        name: 'job',
        label: 'Work',
        input: 'choice',
        required: true,
        options: [
          { id: 't', title: 'Teacher' },
          { id: 'f', title: 'Farmer' },
        ],
      },
      { name: 'note', label: 'Note', input: 'text', required: false },
    ],
  },
}
const request: ChatEntry = { id: 'r', from: 'business', text: 'Where?', asksPlace: true }

describe('the sheet of a form', () => {
  async function openForm(onForm = vi.fn()) {
    render(<ChatView entries={[form]} canTap onTap={vi.fn()} onForm={onForm} />)
    await userEvent.click(screen.getByRole('button', { name: 'Fill in, opens a form' }))
    return { onForm, sheet: within(await screen.findByRole('dialog', { name: 'Fill in' })) }
  }

  it('sends what was filled in, by the names of the fields', async () => {
    const { sheet, onForm } = await openForm()
    await userEvent.type(sheet.getByRole('textbox', { name: 'Income' }), ' 8500000 ')
    await userEvent.click(sheet.getByRole('radio', { name: 'Farmer' }))
    await userEvent.click(sheet.getByRole('button', { name: 'Send' }))
    expect(onForm).toHaveBeenCalledExactlyOnceWith(form, { income: '8500000', job: 'f' })
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('says what is missing or wrong after the first try, not before', async () => {
    const { sheet, onForm } = await openForm()
    const income = sheet.getByRole('textbox', { name: 'Income' })
    expect(income.getAttribute('aria-invalid')).toBe('false')
    await userEvent.click(sheet.getByRole('button', { name: 'Send' }))
    expect(sheet.getAllByText('Fill this in.')).toHaveLength(2)
    expect(document.activeElement).toBe(income)
    await userEvent.type(income, '8 million')
    expect(sheet.getByText('Write a number, digits only.')).toBeTruthy()
    expect(onForm).not.toHaveBeenCalled()
  })
})

it('a message that asks for the place leads to places', async () => {
  const onPlace = vi.fn()
  render(<ChatView entries={[request]} canTap onTap={vi.fn()} onPlace={onPlace} />)
  await userEvent.click(
    screen.getByRole('button', { name: 'Send location, opens a choice of places' }),
  )
  const sheet = within(await screen.findByRole('dialog', { name: 'Send location' }))
  await userEvent.click(sheet.getByRole('button', { name: /Malioboro/ }))
  expect(onPlace).toHaveBeenCalledExactlyOnceWith(
    request,
    expect.objectContaining({ latitude: '-7.7926' }),
  )
})

it('nothing can be filled in where nothing can be tapped', () => {
  render(<ChatView entries={[form, request]} canTap={false} />)
  for (const button of screen.getAllByRole('button')) {
    expect(button.hasAttribute('disabled')).toBe(true)
  }
})

describe('bubbles', () => {
  const shown = (entry: Partial<ChatEntry>) =>
    render(
      <ChatView
        entries={[{ id: 'a', from: 'customer', text: 'a', ...entry }]}
        canTap
        onEdit={onEdit}
      />,
    )
  const onEdit = vi.fn()

  it('show what was filled in', () => {
    shown({ text: undefined, answers: [{ label: 'Work', value: 'Farmer' }] })
    expect(screen.getByRole('article').textContent).toContain('Form sentWorkFarmer')
  })

  it('show a place with a link to a map', () => {
    const media = {
      kind: 'location',
      title: 'Monas',
      url: 'https://maps.google.com/?q=1,2',
    } as const
    shown({ text: undefined, media })
    expect(screen.getByRole('link', { name: /Monas/ }).getAttribute('href')).toContain('q=1,2')
  })

  it('offer to change an own text, and say that one was changed', async () => {
    shown({ canEdit: true, isEdited: true, at: 0 })
    expect(screen.getByRole('article').textContent).toContain('Edited')
    await userEvent.click(screen.getByRole('button', { name: 'Edit message' }))
    expect(onEdit).toHaveBeenCalledOnce()
  })

  it('show a link without an address as words', () => {
    shown({ from: 'business', link: { title: 'Open' } })
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByRole('article').textContent).toContain('Open')
  })
})
