import { cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { CommitInput } from './CommitInput.tsx'

afterEach(cleanup)

function open() {
  const taken: string[] = []
  const check = (text: string) => (/^[a-z]*$/.test(text) ? undefined : 'Only small letters')
  const view = render(
    <CommitInput label="Code" value="" check={check} onCommit={(text) => taken.push(text)} />,
  )
  return { ...view, taken, user: userEvent.setup() }
}

describe('a field whose text counts when it is good', () => {
  it('takes a good text on Enter', async () => {
    const { getByLabelText, taken, user } = open()
    await user.type(getByLabelText('Code'), 'id{Enter}')
    expect(taken).toEqual(['id'])
  })

  it('keeps what does not fit on Enter, and says why', async () => {
    const { getByLabelText, getByRole, taken, user } = open()
    await user.type(getByLabelText('Code'), 'x1{Enter}')
    expect(getByLabelText('Code')).toHaveProperty('value', 'x1')
    expect(getByRole('alert').textContent).toBe('Only small letters')
    await user.tab()
    expect(getByLabelText('Code')).toHaveProperty('value', '')
    expect(taken).toEqual([])
  })
})
