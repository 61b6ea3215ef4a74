import { act, cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { changeFlow } from '../../document/commands/changeFlow.ts'
import type { DraftSaver, SaveState } from '../../document/draftSaver.ts'
import { renderInEditor } from '../../document/testing/renderInEditor.tsx'
import { sampleFlow } from '../../document/testing/sampleFlow.ts'
import { ConflictNotice } from './ConflictNotice.tsx'
import { HistoryButtons } from './HistoryButtons.tsx'
import { SavePill } from './SavePill.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function saverIn(state: SaveState) {
  const saveOver = vi.fn(async () => true)
  const saver: DraftSaver = {
    state: createStore(() => state),
    flush: async () => true,
    start: () => {},
    stop: () => {},
    saveOver,
  }
  return { saver, saveOver }
}

const conflict: SaveState = { kind: 'conflict', revision: 8, savedAt: '2026-11-23T02:00:00.000Z' }

describe('the state of saving', () => {
  it.each<[string, SaveState, string]>([
    ['saved', { kind: 'saved', at: null }, 'Draft saved'],
    ['saving', { kind: 'saving' }, 'Saving…'],
    ['trying again', { kind: 'retrying', attempt: 2 }, 'Not saved – retrying'],
  ])('is told politely when %s', (_, state, words) => {
    const { saver } = saverIn(state)
    const { getByRole } = renderInEditor(<SavePill saver={saver} />)
    expect(getByRole('status').textContent).toBe(words)
  })

  it('is told at once when someone else saved', () => {
    const { saver } = saverIn(conflict)
    const { getByRole } = renderInEditor(<SavePill saver={saver} />)
    expect(getByRole('alert').textContent).toBe('Someone else saved')
  })
})

describe('the notice of a conflict', () => {
  it('is not there without one', () => {
    const { saver } = saverIn({ kind: 'saving' })
    const { queryByRole } = renderInEditor(<ConflictNotice saver={saver} />)
    expect(queryByRole('alert')).toBeNull()
  })

  it('saves over the other draft when mine is kept', async () => {
    const { saver, saveOver } = saverIn(conflict)
    const { getByRole, user } = renderInEditor(<ConflictNotice saver={saver} />)
    await user.click(getByRole('button', { name: 'Keep mine' }))
    expect(saveOver).toHaveBeenCalledOnce()
  })

  it('takes the other draft when theirs is loaded', async () => {
    const theirs = {
      document: { ...sampleFlow(), name: 'Theirs' },
      revision: 8,
      savedAt: conflict.savedAt,
      liveVersion: null,
      liveHash: null,
      hasChanges: true,
    }
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(theirs)))
    const { saver } = saverIn(conflict)
    const { getByRole, user, state } = renderInEditor(<ConflictNotice saver={saver} />)
    await user.click(getByRole('button', { name: 'Load theirs' }))
    await vi.waitFor(() => expect(state().document.name).toBe('Theirs'))
    expect(state().revision).toBe(8)
  })
})

describe('undo and redo', () => {
  it('say what they would do, and do it', async () => {
    const { getByRole, user, state } = renderInEditor(<HistoryButtons />)
    expect((getByRole('button', { name: 'Undo' }) as HTMLButtonElement).disabled).toBe(true)
    act(() => state().run(changeFlow({ name: 'Other' })))
    await user.click(getByRole('button', { name: 'Undo: Change the flow' }))
    expect(state().document.name).toBe('Sample')
    await user.click(getByRole('button', { name: 'Redo: Change the flow' }))
    expect(state().document.name).toBe('Other')
  })

  it('go back several steps from the list', async () => {
    const { getByRole, findAllByRole, user, state } = renderInEditor(<HistoryButtons />)
    act(() => state().run(changeFlow({ name: 'One' })))
    act(() => state().run(changeFlow({ name: 'Two' })))
    await user.click(getByRole('button', { name: 'What was done' }))
    const [, older] = await findAllByRole('menuitem')
    if (!older) throw new Error('The list is too short')
    await user.click(older)
    expect(state().document.name).toBe('Sample')
  })
})
