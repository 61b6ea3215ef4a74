import { ArrowLeft, ArrowRight, Ellipsis, Trash2 } from 'lucide-react'
import { Dropdown, DropdownItem } from '../../ui/Dropdown.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { moveColumn, removeColumn, type Side } from './decisionEdits.ts'
import type { EditTable } from './useTableEdit.ts'

type Props = { side: Side; index: number; count: number; edit: EditTable }

/** The name of a column, and what can be done with it. */
export function ColumnMenu({ side, index, count, edit }: Props) {
  const words = useWords().desk.panels.decision
  const title = side === 'inputs' ? words.input(index + 1) : words.output(index + 1)
  return (
    <div className="-mt-1 mb-0.5 flex items-center justify-between gap-1">
      <span className="text-xs font-semibold text-text-2">{title}</span>
      <Dropdown
        trigger={
          <IconButton
            className="size-7"
            label={words.actionsOf(title)}
            icon={<Ellipsis size={15} />}
          />
        }
      >
        <DropdownItem
          icon={<ArrowLeft size={15} aria-hidden />}
          isDisabled={index === 0}
          onChoose={() => edit((table) => moveColumn(table, side, { index, by: -1 }))}
        >
          {words.moveLeft}
        </DropdownItem>
        <DropdownItem
          icon={<ArrowRight size={15} aria-hidden />}
          isDisabled={index === count - 1}
          onChoose={() => edit((table) => moveColumn(table, side, { index, by: 1 }))}
        >
          {words.moveRight}
        </DropdownItem>
        <DropdownItem
          icon={<Trash2 size={15} aria-hidden />}
          isDanger
          isDisabled={count <= 1}
          onChoose={() => edit((table) => removeColumn(table, side, index))}
        >
          {words.removeColumn}
        </DropdownItem>
      </Dropdown>
    </div>
  )
}
