import { ArrowDown, ArrowUp, Copy, Plus, Trash2 } from 'lucide-react'
import { Dropdown, DropdownItem, DropdownLine } from '../../ui/Dropdown.tsx'
import { useWords } from '../../words/words.ts'
import { addRule, copyRule, moveRule, removeRule } from './decisionEdits.ts'
import type { EditTable } from './useTableEdit.ts'

type Props = { row: number; title: string; isOnly: boolean; isLast: boolean; edit: EditTable }

/** The number of a rule; pressed, what can be done with it. */
export function RuleMenu({ row, title, isOnly, isLast, edit }: Props) {
  const words = useWords().desk.panels.decision
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
      <DropdownItem icon={<Plus size={15} />} onChoose={() => edit((table) => addRule(table, row))}>
        {words.addAbove}
      </DropdownItem>
      <DropdownItem
        icon={<Plus size={15} />}
        onChoose={() => edit((table) => addRule(table, row + 1))}
      >
        {words.addBelow}
      </DropdownItem>
      <DropdownItem
        icon={<Copy size={15} />}
        onChoose={() => edit((table) => copyRule(table, row))}
      >
        {words.copyRule}
      </DropdownItem>
      <DropdownLine />
      <DropdownItem
        icon={<ArrowUp size={15} />}
        hint="Alt+↑"
        isDisabled={row === 0}
        onChoose={() => edit((table) => moveRule(table, row, -1))}
      >
        {words.moveUp}
      </DropdownItem>
      <DropdownItem
        icon={<ArrowDown size={15} />}
        hint="Alt+↓"
        isDisabled={isLast}
        onChoose={() => edit((table) => moveRule(table, row, 1))}
      >
        {words.moveDown}
      </DropdownItem>
      <DropdownLine />
      <DropdownItem
        icon={<Trash2 size={15} />}
        isDanger
        isDisabled={isOnly}
        onChoose={() => edit((table) => removeRule(table, row))}
      >
        {words.removeRule}
      </DropdownItem>
    </Dropdown>
  )
}
