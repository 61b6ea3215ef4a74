import { ArrowDown, ArrowUp, Copy, Plus, Trash2 } from 'lucide-react'
import { Dropdown, DropdownItem, DropdownLine } from '../../ui/Dropdown.tsx'
import { useWords } from '../../words/words.ts'
import { addRule, copyRule, moveRule, removeRule, type Table } from './decisionEdits.ts'

type Props = { data: Table; row: number; title: string; onChange: (table: Table) => void }

/** The number of a rule; pressed, what can be done with it. */
export function RuleMenu({ data, row, title, onChange }: Props) {
  const words = useWords().desk.panels.decision
  const count = data.rules.length
  return (
    <Dropdown
      align="start"
      trigger={
        <button
          type="button"
          aria-label={words.actionsOf(title)}
          className="grid size-7 place-items-center rounded-md text-xs text-text-3 tabular-nums hover:bg-raised hover:text-text"
        >
          {row + 1}
        </button>
      }
    >
      <DropdownItem icon={<Plus size={15} />} onChoose={() => onChange(addRule(data, row))}>
        {words.addAbove}
      </DropdownItem>
      <DropdownItem icon={<Plus size={15} />} onChoose={() => onChange(addRule(data, row + 1))}>
        {words.addBelow}
      </DropdownItem>
      <DropdownItem icon={<Copy size={15} />} onChoose={() => onChange(copyRule(data, row))}>
        {words.copyRule}
      </DropdownItem>
      <DropdownLine />
      <DropdownItem
        icon={<ArrowUp size={15} />}
        hint="Alt+↑"
        isDisabled={row === 0}
        onChoose={() => onChange(moveRule(data, row, -1))}
      >
        {words.moveUp}
      </DropdownItem>
      <DropdownItem
        icon={<ArrowDown size={15} />}
        hint="Alt+↓"
        isDisabled={row === count - 1}
        onChoose={() => onChange(moveRule(data, row, 1))}
      >
        {words.moveDown}
      </DropdownItem>
      <DropdownLine />
      <DropdownItem
        icon={<Trash2 size={15} />}
        isDanger
        isDisabled={count <= 1}
        onChoose={() => onChange(removeRule(data, row))}
      >
        {words.removeRule}
      </DropdownItem>
    </Dropdown>
  )
}
