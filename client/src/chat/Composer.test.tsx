import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Composer } from './Composer.tsx'

afterEach(cleanup)

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })

describe('the composer', () => {
  it('sends on Enter and empties itself', async () => {
    const onSend = vi.fn()
    render(<Composer onSend={onSend} />)
    await userEvent.type(field(), '  pinjaman {Enter}')
    expect(onSend).toHaveBeenCalledExactlyOnceWith('pinjaman')
    expect(field().value).toBe('')
  })

  it('breaks the line on Shift and Enter', async () => {
    const onSend = vi.fn()
    render(<Composer onSend={onSend} />)
    await userEvent.type(field(), 'a{Shift>}{Enter}{/Shift}b')
    expect(onSend).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(onSend).toHaveBeenCalledExactlyOnceWith('a\nb')
  })

  it('leaves Enter to a word that is still being composed', () => {
    const onSend = vi.fn()
    render(<Composer onSend={onSend} />)
    fireEvent.change(field(), { target: { value: 'に' } })
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
    expect(onSend).not.toHaveBeenCalled()
  })

  it('sends neither blanks nor anything while disabled', async () => {
    const onSend = vi.fn()
    const { rerender } = render(<Composer onSend={onSend} />)
    await userEvent.type(field(), '   {Enter}')
    await userEvent.type(field(), 'loan')
    rerender(<Composer onSend={onSend} disabled />)
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(screen.getByRole('button', { name: 'Send' }).hasAttribute('disabled')).toBe(true)
    expect(onSend).not.toHaveBeenCalled()
  })

  it('offers what else a customer can send', async () => {
    const onAttach = vi.fn()
    render(<Composer onSend={() => undefined} onAttach={onAttach} />)
    await userEvent.click(screen.getByRole('button', { name: 'Attach' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Location' }))
    await userEvent.click(screen.getByRole('button', { name: 'Send a voice message' }))
    expect(onAttach.mock.calls).toEqual([['location'], ['voice']])
  })

  it('attaches nothing where only text is wanted', () => {
    render(<Composer onSend={() => undefined} />)
    expect(screen.queryByRole('button', { name: 'Attach' })).toBeNull()
  })
})
