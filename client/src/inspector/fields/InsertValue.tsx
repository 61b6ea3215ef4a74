import { Braces } from 'lucide-react'
import type { RefObject } from 'react'
import { useFlowTypes } from '../../document/flowTypes.ts'
import { Dropdown, DropdownItem } from '../../ui/Dropdown.tsx'
import { useWords } from '../../words/words.ts'
import { typeName } from './typeName.ts'

type Props = {
  field: RefObject<HTMLTextAreaElement | null>
  source: string
  onText: (text: string) => void
}

/** Puts a variable in braces where the caret stands. */
export function InsertValue({ field, source, onText }: Props) {
  const words = useWords().desk.inspector
  const types = useFlowTypes()

  function insert(name: string) {
    const from = field.current?.selectionStart ?? source.length
    const to = field.current?.selectionEnd ?? source.length
    onText(`${source.slice(0, from)}{${name}}${source.slice(to)}`)
    const caret = from + name.length + 2
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(caret, caret)
    })
  }

  return (
    <Dropdown
      trigger={
        <button
          type="button"
          aria-label={words.insertVariable}
          title={words.insertVariable}
          className="inline-flex size-6 items-center justify-center rounded-md text-text-2 hover:bg-raised hover:text-accent"
        >
          <Braces size={14} aria-hidden />
        </button>
      }
    >
      {Object.entries(types).map(([name, type]) => (
        <DropdownItem key={name} hint={typeName(type, words)} onChoose={() => insert(name)}>
          {name}
        </DropdownItem>
      ))}
    </Dropdown>
  )
}
