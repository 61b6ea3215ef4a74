import type { ValueType } from '@alur/flows'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dropdown, DropdownItem } from '../../ui/Dropdown.tsx'
import { useWords } from '../../words/words.ts'
import { typeName } from './typeName.ts'

type Props = {
  label: string
  icon: LucideIcon
  variables: Record<string, ValueType>
  onVariable: (name: string) => void
  /** What else can be put in, after the variables. */
  children?: ReactNode
}

/** A small button beside a field, with the variables to put into it. */
export function InsertMenu({ label, icon: Icon, variables, onVariable, children }: Props) {
  const words = useWords().desk.inspector
  return (
    <Dropdown
      trigger={
        <button
          type="button"
          aria-label={label}
          title={label}
          className="inline-flex size-6 items-center justify-center rounded-md text-text-2 hover:bg-raised hover:text-accent"
        >
          <Icon size={14} aria-hidden />
        </button>
      }
    >
      {Object.entries(variables).map(([name, type]) => (
        <DropdownItem key={name} hint={typeName(type, words)} onChoose={() => onVariable(name)}>
          {name}
        </DropdownItem>
      ))}
      {children}
    </Dropdown>
  )
}
