import { type FlowDocument, type ValueType, valueTypeOf } from '@alur/flows'
import { useMemo } from 'react'
import { useDocument } from './editorContext.ts'

/** The names every formula of a flow may read, with their types. */
export function flowTypes({
  variables,
}: Pick<FlowDocument, 'variables'>): Record<string, ValueType> {
  return {
    ...Object.fromEntries(variables.map((one) => [one.name, valueTypeOf(one)])),
    'contact.name': 'text',
    'contact.phone': 'text',
  }
}

export function useFlowTypes(): Record<string, ValueType> {
  const variables = useDocument((document) => document.variables)
  return useMemo(() => flowTypes({ variables }), [variables])
}
