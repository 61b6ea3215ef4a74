import type { LocalizedText, ValueType } from '@alur/flows'
import { Toggle } from '../../ui/Toggle.tsx'
import { LocalizedField } from './LocalizedField.tsx'

type Props = {
  /** What having the text means, beside the switch. */
  question: string
  about?: string
  label: string
  text: LocalizedText | undefined
  limit: number
  isSingleLine?: boolean
  local?: Record<string, ValueType>
  onChange: (text: LocalizedText | undefined) => void
}

/** A text that a step may have or not: a switch, and the text when it is on. */
export function OptionalText(props: Props) {
  const { question, about, label, text, limit, isSingleLine, local, onChange } = props
  return (
    <>
      <Toggle
        label={question}
        isOn={text !== undefined}
        onChange={(isOn) => onChange(isOn ? {} : undefined)}
        {...(about ? { about } : {})}
      />
      {text && (
        <LocalizedField
          label={label}
          text={text}
          limit={limit}
          onChange={onChange}
          isSingleLine={isSingleLine ?? false}
          {...(local ? { local } : {})}
        />
      )}
    </>
  )
}
