import type { CustomerMessage } from '@alur/server/phone'
import { createStore } from 'zustand/vanilla'

/** A message written here that the phone has not taken yet. */
export type Draft = {
  id: string
  customerId: string
  message: CustomerMessage
  /** Milliseconds since 1970. */
  at: number
  state: 'waiting' | 'sending' | 'failed'
  problem?: string
}

type OutboxState = {
  drafts: Draft[]
  add: (draft: Pick<Draft, 'customerId' | 'message' | 'at'>) => void
  /** Takes the oldest waiting draft; nothing while one of the customer's is on its way. */
  takeNext: (customerId: string) => Draft | undefined
  settle: (id: string) => void
  fail: (id: string, problem: string) => void
  retry: (id: string) => void
}

export type Outbox = ReturnType<typeof createOutbox>

/** Keeps what was written in order, one message on its way at a time. */
export function createOutbox() {
  let written = 0
  return createStore<OutboxState>()((set, get) => {
    const change = (id: string, change: Partial<Draft>) =>
      set(({ drafts }) => ({
        drafts: drafts.map((draft) => (draft.id === id ? { ...draft, ...change } : draft)),
      }))
    return {
      drafts: [],
      add: (draft) => {
        written += 1
        const added: Draft = { ...draft, id: `draft-${written}`, state: 'waiting' }
        set(({ drafts }) => ({ drafts: [...drafts, added] }))
      },
      takeNext: (customerId) => {
        const own = get().drafts.filter((draft) => draft.customerId === customerId)
        if (own.some(({ state }) => state === 'sending')) return undefined
        const next = own.find(({ state }) => state === 'waiting')
        if (next) change(next.id, { state: 'sending' })
        return next
      },
      settle: (id) => set(({ drafts }) => ({ drafts: drafts.filter((draft) => draft.id !== id) })),
      fail: (id, problem) => change(id, { state: 'failed', problem }),
      retry: (id) => change(id, { state: 'waiting', problem: undefined }),
    }
  })
}
