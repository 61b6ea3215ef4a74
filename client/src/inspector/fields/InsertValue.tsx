import { Braces } from 'lucide-react'
import { useFlowTypes } from '../../document/flowTypes.ts'
import { Dropdown, DropdownItem } from '../../ui/Dropdown.tsx'
import { useWords } from '../../words/words.ts'
import { insertAt, type Place } from './insertAt.ts'
import { typeName } from './typeName.ts'

/** Puts a variable in braces where the caret stands. */
export function InsertValue(place: Place) {
  const words = useWords().desk.inspector
  const types = useFlowTypes()

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
        <DropdownItem
          key={name}
          hint={typeName(type, words)}
          onChoose={() => insertAt(place, `{${name}}`)}
        >
          {name}
        </DropdownItem>
      ))}
    </Dropdown>
  )
}
