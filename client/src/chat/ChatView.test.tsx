import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageContext } from '../words/words.ts'
import { ChatView } from './ChatView.tsx'
import type { ChatEntry } from './chatEntry.ts'

afterEach(cleanup)

const at = new Date(2026, 10, 23, 9, 5).getTime()

const question: ChatEntry = {
  id: 'q',
  from: 'business',
  at,
  text: 'Do you *agree*?',
  footer: 'Licensed',
  options: {
    form: 'buttons',
    items: [
      { id: 'yes', title: 'I agree' },
      { id: 'no', title: 'No, thanks' },
    ],
  },
}

const list: ChatEntry = {
  id: 'l',
  from: 'business',
  at,
  text: 'How long?',
  options: {
    form: 'list',
    button: 'Choose a tenor',
    items: [
      { id: 't6', title: '6 months', section: 'Short' },
      { id: 't12', title: '12 months', description: '2,292,000 a month', section: 'Short' },
      { id: 't36', title: '36 months', section: 'Long' },
    ],
  },
}

const noop = () => undefined

describe('bubbles', () => {
  it('name their speaker and show marks, footer and time', () => {
    const own: ChatEntry = { id: 'a', from: 'customer', at, text: 'loan', status: 'read' }
    render(<ChatView entries={[own, question]} canTap onTap={noop} business="Bank Nusantara" />)
    const mine = screen.getByRole('article', { name: 'You' })
    const theirs = screen.getByRole('article', { name: 'Bank Nusantara' })
    expect(within(mine).getByRole('img', { name: 'Read' })).toBeTruthy()
    expect(within(theirs).getByText('agree').tagName).toBe('STRONG')
    expect(theirs.textContent).toContain('Licensed')
    expect(theirs.textContent).toContain('09:05')
  })

  it('show text from outside as text, never as HTML', () => {
    const text = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) https://a.id/"onmouseover=1'
    const { container } = render(
      <ChatView entries={[{ id: 'a', from: 'customer', text }]} canTap onTap={noop} />,
    )
    expect(container.querySelector('img')).toBeNull()
    const link = screen.getByRole('link')
    expect(link.getAttribute('href')).toBe('https://a.id/')
    expect(link.getAttribute('rel')).toContain('noopener')
    expect(screen.getByRole('article').textContent).toContain('<img src=x')
  })

  it('show ticks on what the customer wrote only', () => {
    render(<ChatView entries={[{ ...question, status: 'read' }]} canTap onTap={noop} />)
    expect(screen.queryByRole('img', { name: 'Read' })).toBeNull()
  })

  it('quote the message they answer without its marks', () => {
    const answer: ChatEntry = { id: 'a', from: 'customer', text: 'I agree', replyTo: 'q' }
    render(<ChatView entries={[question, answer]} canTap onTap={noop} />)
    const bubble = screen.getAllByRole('article').at(-1)
    expect(bubble?.textContent).toContain('Do you agree?')
  })

  it('offer another try for a message that was not sent', async () => {
    const failed: ChatEntry = {
      id: 'a',
      from: 'customer',
      text: 'loan',
      status: 'failed',
      problem: 'Off.',
    }
    const onRetry = vi.fn()
    render(<ChatView entries={[failed]} canTap onTap={noop} onRetry={onRetry} />)
    expect(screen.getByRole('article').textContent).toContain('Off.')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledWith(failed)
  })

  it('carry the language of their text', () => {
    render(
      <ChatView
        entries={[
          { ...question, lang: 'en' },
          { ...list, text: 'Berapa lama?' },
        ]}
        canTap
        onTap={noop}
        language="id"
      />,
    )
    expect(screen.getByText('Berapa lama?').closest('[lang]')?.getAttribute('lang')).toBe('id')
    expect(screen.getByText('agree').closest('[lang]')?.getAttribute('lang')).toBe('en')
  })

  it('put a card in the place of a picture that does not load', () => {
    const picture: ChatEntry = {
      id: 'p',
      from: 'business',
      media: { kind: 'image', url: '/gone', title: 'ktp.jpg' },
    }
    render(<ChatView entries={[picture]} canTap onTap={noop} />)
    fireEvent.error(screen.getByRole('img', { name: 'Photo: ktp.jpg' }))
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByRole('article').textContent).toContain('ktp.jpg')
  })
})

describe('reply buttons', () => {
  it('hand over the message and the tapped option', async () => {
    const onTap = vi.fn()
    render(<ChatView entries={[question]} canTap onTap={onTap} />)
    await userEvent.click(screen.getByRole('button', { name: 'No, thanks' }))
    expect(onTap).toHaveBeenCalledExactlyOnceWith(question, { id: 'no', title: 'No, thanks' })
  })

  it('do nothing while nothing can be tapped', async () => {
    const onTap = vi.fn()
    render(<ChatView entries={[question, list]} canTap={false} onTap={onTap} />)
    await userEvent.click(screen.getByRole('button', { name: 'I agree' }))
    await userEvent.click(screen.getByRole('button', { name: /Choose a tenor/ }))
    expect(onTap).not.toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the sheet of a list', () => {
  async function openSheet(onTap = vi.fn()) {
    render(<ChatView entries={[list]} canTap onTap={onTap} />)
    await userEvent.click(screen.getByRole('button', { name: 'Choose a tenor, opens a list' }))
    return { onTap, sheet: within(await screen.findByRole('dialog', { name: 'Choose a tenor' })) }
  }

  it('lists the rows under the headings of their sections', async () => {
    const { sheet } = await openSheet()
    expect(sheet.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      'Short',
      'Long',
    ])
    expect(sheet.getAllByRole('radio')).toHaveLength(3)
  })

  it('sends the chosen row once, and only when one is chosen', async () => {
    const { sheet, onTap } = await openSheet()
    const send = sheet.getByRole('button', { name: 'Send' })
    expect(send.hasAttribute('disabled')).toBe(true)
    await userEvent.click(sheet.getByRole('radio', { name: /12 months/ }))
    await userEvent.click(send)
    expect(onTap).toHaveBeenCalledExactlyOnceWith(list, list.options?.items[1])
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('closes on Escape without sending', async () => {
    const { onTap } = await openSheet()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(onTap).not.toHaveBeenCalled()
  })
})

describe('the course of the chat', () => {
  it('separates days', () => {
    const dayBefore = new Date(2026, 10, 12, 23, 59).getTime()
    render(
      <ChatView
        entries={[
          { id: 'a', from: 'customer', at: dayBefore, text: 'one' },
          { id: 'b', from: 'customer', at: dayBefore + 30_000, text: 'two' },
          { id: 'c', from: 'customer', at: dayBefore + 90_000, text: 'three' },
        ]}
        canTap
      />,
    )
    expect(screen.getByText(/12 November 2026/)).toBeTruthy()
    expect(screen.getByText(/13 November 2026/)).toBeTruthy()
  })

  it('says in the language of the interface that the business is typing', () => {
    render(
      <LanguageContext value="id">
        <ChatView entries={[]} canTap typing />
      </LanguageContext>,
    )
    expect(screen.getByRole('status', { name: 'sedang mengetik…' })).toBeTruthy()
  })

  it('shows notes apart from bubbles', () => {
    render(<ChatView entries={[{ id: 'n', from: 'note', text: 'An hour passes' }]} canTap />)
    expect(screen.getByText('An hour passes')).toBeTruthy()
    expect(screen.queryByRole('article')).toBeNull()
  })
})
