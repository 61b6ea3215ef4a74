import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { FilledText } from './FilledText.tsx'

afterEach(cleanup)

const SOURCE = '*Your offer {reference}*\n{amount} * 2, {{plain}'

describe('a text with formulas', () => {
  it('shows them as chips, in their order and between the words', () => {
    const { container } = render(<FilledText source={SOURCE} />)
    expect(container.textContent).toBe('*Your offer reference*\namount * 2, {plain}')
    const chips = [...container.querySelectorAll('code')].map(({ textContent }) => textContent)
    expect(chips).toEqual(['reference', 'amount'])
    expect(container.querySelector('strong')).toBeNull()
  })

  it('is bold between the marks of a message, on one line', () => {
    const { container } = render(<FilledText source={SOURCE} hasMarks />)
    expect(container.querySelector('strong')?.textContent).toBe('Your offer reference')
    expect(container.textContent).toBe('Your offer reference\namount * 2, {plain}')
  })
})
