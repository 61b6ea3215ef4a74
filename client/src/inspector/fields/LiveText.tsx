import type { ComponentProps, RefObject } from 'react'
import { cx } from '../../lib/cx.ts'
import { fieldStyle } from '../../ui/fieldStyle.ts'

type Props = Omit<ComponentProps<'textarea'>, 'onChange'> & {
  onText: (text: string) => void
  isSingleLine?: boolean
  field?: RefObject<HTMLTextAreaElement | null>
}

/** A text that is the document's at every keystroke, and grows with what is typed. */
export function LiveText({ onText, isSingleLine, field, className, ...rest }: Props) {
  return (
    <textarea
      ref={field}
      data-live
      rows={isSingleLine ? 1 : 3}
      onChange={(event) => {
        const { value } = event.target
        onText(isSingleLine ? value.replace(/\n/g, ' ') : value)
      }}
      className={cx(
        fieldStyle,
        'block max-h-80 resize-none field-sizing-content',
        !isSingleLine && 'min-h-18',
        className,
      )}
      {...rest}
    />
  )
}
