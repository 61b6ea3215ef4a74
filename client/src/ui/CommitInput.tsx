import { useState } from 'react'
import { cx } from '../lib/cx.ts'
import { fieldStyle } from './fieldStyle.ts'
import { Labelled } from './Labelled.tsx'

type Props = {
  label: string
  value: string
  /** What keeps a text from being taken, in words; undefined when it is good. */
  check?: (text: string) => string | undefined
  onCommit: (text: string) => void
  hint?: string
  placeholder?: string
  inputMode?: 'text' | 'numeric'
  isMono?: boolean
  isDisabled?: boolean
}

/** A field whose text counts only when it is good: it is taken on Enter or when the focus leaves. */
export function CommitInput(props: Props) {
  const { label, value, check, onCommit, hint, placeholder, inputMode, isMono, isDisabled } = props
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? value
  const problem = typed === null ? undefined : check?.(typed.trim())

  function commit() {
    const wanted = text.trim()
    if (typed !== null && !problem && wanted !== value) onCommit(wanted)
    setTyped(null)
  }

  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(id, describedBy) => (
        <input
          id={id}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          value={text}
          placeholder={placeholder}
          inputMode={inputMode}
          disabled={isDisabled}
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            // What does not fit stays to be mended; only leaving the field gives it up.
            if (event.key === 'Enter' && !problem) commit()
            if (event.key !== 'Escape' || typed === null) return
            event.stopPropagation()
            setTyped(null)
          }}
          className={cx(fieldStyle, isMono && 'font-mono text-[13px]')}
        />
      )}
    </Labelled>
  )
}
