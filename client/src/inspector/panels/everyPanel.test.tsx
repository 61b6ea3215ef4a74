import { kinds, nodeKinds } from '@alur/flows'
import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderInEditor } from '../../document/testing/renderInEditor.tsx'
import { sampleFlow } from '../../document/testing/sampleFlow.ts'
import { StepPanel } from '../StepPanel.tsx'

beforeEach(() => {
  // Only the panel of a subflow asks the server; it must do without an answer.
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 503 }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(kind: string, data: 'sample' | 'new', language: 'en' | 'id') {
  const document = sampleFlow()
  const node = document.nodes.find((one) => one.kind === kind)
  if (!node) throw new Error(`The sample has no ${kind}`)
  if (data === 'new') Object.assign(node, { data: kinds[node.kind].create() })
  return renderInEditor(<StepPanel node={node} />, { document, language })
}

/** What a screen reader says of a control. */
function nameOf(control: Element): string {
  const labelled = control.getAttribute('aria-labelledby')?.split(' ') ?? []
  const texts = labelled.map((id) => document.getElementById(id)?.textContent ?? '')
  const own = control.id ? document.querySelector(`label[for="${control.id}"]`) : null
  return [
    control.getAttribute('aria-label'),
    ...texts,
    own?.textContent,
    control.closest('label')?.textContent,
    control.textContent,
  ]
    .map((text) => text?.trim() ?? '')
    .join('')
}

describe.each(['en', 'id'] as const)('every panel in %s', (language) => {
  it.each(nodeKinds.flatMap((kind) => [[kind, 'sample'] as const, [kind, 'new'] as const]))(
    'names each field, button and part of a %s (%s)',
    async (kind, data) => {
      const { container } = open(kind, data, language)
      await act(async () => {})
      const controls = [
        ...container.querySelectorAll(
          'input:not([aria-hidden]), textarea, button, [role=combobox]',
        ),
      ]
      const nameless = controls.filter((control) => nameOf(control) === '')
      expect(nameless.map(({ outerHTML }) => outerHTML)).toEqual([])
      for (const label of container.querySelectorAll('label, legend, h2, h3, h4, th, dt')) {
        expect(label.textContent?.trim()).not.toBe('')
      }
      for (const part of container.querySelectorAll('[aria-label]')) {
        expect(part.getAttribute('aria-label')?.trim()).not.toBe('')
      }
    },
  )
})
