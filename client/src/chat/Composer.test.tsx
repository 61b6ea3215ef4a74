import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
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
    const attaching = { onSample: vi.fn(), onPlace: vi.fn(), onFile: vi.fn() }
    render(<Composer onSend={() => undefined} attaching={attaching} />)
    await userEvent.click(screen.getByRole('button', { name: 'Attach' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Document' }))
    await userEvent.click(screen.getByRole('button', { name: 'Send a voice message' }))
    expect(attaching.onSample.mock.calls).toEqual([['document'], ['voice']])
  })

  it('sends a place that is known, or one by its coordinates', async () => {
    const attaching = { onSample: vi.fn(), onPlace: vi.fn(), onFile: vi.fn() }
    render(<Composer onSend={() => undefined} attaching={attaching} />)
    const openPlaces = async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Attach' }))
      await userEvent.click(await screen.findByRole('menuitem', { name: 'Location' }))
      return within(await screen.findByRole('dialog', { name: 'Send location' }))
    }
    await userEvent.click((await openPlaces()).getByRole('button', { name: /Sudirman/ }))
    expect(attaching.onPlace).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'Jl. Jenderal Sudirman' }),
    )
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sheet = await openPlaces()
    const send = sheet.getByRole('button', { name: 'Send location' })
    expect(send.hasAttribute('disabled')).toBe(true)
    await userEvent.type(sheet.getByRole('textbox', { name: /coordinates/ }), '-6.2, 106.8')
    await userEvent.click(send)
    expect(attaching.onPlace).toHaveBeenLastCalledWith({ latitude: '-6.2', longitude: '106.8' })
  })

  it('hands over a file of the reader’s own', async () => {
    const attaching = { onSample: vi.fn(), onPlace: vi.fn(), onFile: vi.fn() }
    render(<Composer onSend={() => undefined} attaching={attaching} />)
    const file = new File(['a'], 'slip.pdf', { type: 'application/pdf' })
    await userEvent.upload(screen.getByLabelText('Your file'), file)
    expect(attaching.onFile).toHaveBeenCalledExactlyOnceWith(file)
  })

  it('changes a text sent before, or leaves it', async () => {
    const [onSend, onCancel] = [vi.fn(), vi.fn()]
    render(<Composer onSend={onSend} editing={{ text: '12', onCancel }} />)
    expect(field().value).toBe('12')
    await userEvent.type(field(), '0{Enter}')
    expect(onSend).toHaveBeenCalledExactlyOnceWith('120')
    await userEvent.click(screen.getByRole('button', { name: 'Leave the message as it is' }))
    await userEvent.type(field(), '{Escape}')
    expect(onCancel).toHaveBeenCalledTimes(2)
  })

  it('attaches nothing where only text is wanted', () => {
    render(<Composer onSend={() => undefined} />)
    expect(screen.queryByRole('button', { name: 'Attach' })).toBeNull()
  })
})
