import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ChatEntry } from '../chat/chatEntry.ts'
import { CustomerComposer } from './CustomerComposer.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const own: ChatEntry = { id: 'w1', from: 'customer', text: '12' }

function open(edited?: ChatEntry) {
  const [onSend, onEdited] = [vi.fn(), vi.fn()]
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CustomerComposer isOff={false} onSend={onSend} edited={edited} onEdited={onEdited} />
    </QueryClientProvider>,
  )
  return { onSend, onEdited, field: screen.getByRole('textbox', { name: 'Message' }) }
}

describe('a text being changed', () => {
  it('is sent as an edit of the message it was', async () => {
    const { onSend, onEdited, field } = open(own)
    await userEvent.type(field, '0{Enter}')
    expect(onSend).toHaveBeenCalledExactlyOnceWith({ kind: 'edit', messageId: 'w1', text: '120' })
    expect(onEdited).toHaveBeenCalledOnce()
  })

  it('is left alone when it is the same', async () => {
    const { onSend, onEdited, field } = open(own)
    await userEvent.type(field, '{Enter}')
    expect(onSend).not.toHaveBeenCalled()
    expect(onEdited).toHaveBeenCalledOnce()
  })
})

describe('a file of one’s own', () => {
  const file = new File(['%PDF'], 'slip.pdf', { type: 'application/pdf' })
  const answering = (status: number, body: unknown) =>
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }))

  it('is sent once the phone has it', async () => {
    answering(201, { mediaId: '7', mime: 'application/pdf', bytes: 4, url: '/m/7' })
    const { onSend } = open()
    await userEvent.upload(screen.getByLabelText('Your file'), file)
    await vi.waitFor(() => expect(onSend).toHaveBeenCalledOnce())
    expect(onSend.mock.lastCall?.[0]).toEqual({
      kind: 'document',
      mediaId: '7',
      filename: 'slip.pdf',
    })
  })

  it('that is refused is not sent, and the reader hears why', async () => {
    answering(413, { error: { code: 'too_large', message: 'That is too large.' } })
    const { onSend } = open()
    await userEvent.upload(screen.getByLabelText('Your file'), file)
    expect((await screen.findByRole('alert')).textContent).toContain('That is too large.')
    expect(onSend).not.toHaveBeenCalled()
  })
})
