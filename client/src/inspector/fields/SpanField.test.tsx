import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderInEditor } from '../../document/testing/renderInEditor.tsx'
import { SpanField } from './SpanField.tsx'

afterEach(cleanup)

function open(value: number) {
  const onChange = vi.fn()
  const field = (
    <SpanField
      label="Time to pay"
      value={value}
      unit="minutes"
      least={1}
      most={43_200}
      onChange={onChange}
    />
  )
  return { ...renderInEditor(field), onChange }
}

describe('a length of time', () => {
  it.each([
    [1_440, '1', 'days'],
    [90, '90', 'minutes'],
    [120, '2', 'hours'],
  ])('of %i minutes is shown as %s %s', (value, amount, unit) => {
    const { getByLabelText, getByRole } = open(value)
    expect((getByLabelText('Time to pay', { selector: 'input' }) as HTMLInputElement).value).toBe(
      amount,
    )
    expect(getByRole('combobox', { name: 'Unit' }).textContent).toContain(unit)
  })

  it('is counted in the unit of the document', async () => {
    const { getByLabelText, onChange, user } = open(1_440)
    const input = getByLabelText('Time to pay', { selector: 'input' })
    await user.clear(input)
    await user.type(input, '3{Enter}')
    expect(onChange).toHaveBeenCalledWith(4_320)
  })

  it('takes no more than is allowed, and another unit keeps within it', async () => {
    const { getByLabelText, getByRole, findByRole, onChange, user } = open(90)
    const input = getByLabelText('Time to pay', { selector: 'input' })
    await user.clear(input)
    await user.type(input, '43201{Enter}')
    expect((await findByRole('alert')).textContent).toBe('A whole number from 1 to 43200.')
    await user.keyboard('{Escape}')
    await user.click(getByRole('combobox', { name: 'Unit' }))
    await user.click(await findByRole('option', { name: 'days' }))
    expect(onChange).toHaveBeenLastCalledWith(43_200)
  })
})
