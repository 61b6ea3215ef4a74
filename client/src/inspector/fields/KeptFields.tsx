import type { VariableType } from '@alur/flows'
import { VariableField } from './VariableField.tsx'

type Props<Key extends string> = {
  /** What may be kept, by its field in the step's data, with the type it has. */
  kept: readonly { key: Key; type: VariableType }[]
  labels: Record<Key, string>
  values: { [Name in Key]?: string | undefined }
  onPick: (key: Key, variable: string | undefined) => void
}

/** The variables that keep what a step comes to know, each only if the author wants it. */
export function KeptFields<Key extends string>({ kept, labels, values, onPick }: Props<Key>) {
  return kept.map(({ key, type }) => (
    <VariableField
      key={key}
      label={labels[key]}
      variable={values[key] ?? ''}
      type={type}
      isOptional
      onPick={(variable) => onPick(key, variable || undefined)}
    />
  ))
}
