import { formulaFunctions, type ValueType } from '@alur/flows'
import { SquareFunction } from 'lucide-react'
import { useContext } from 'react'
import { Dropdown, DropdownItem, DropdownLine } from '../../ui/Dropdown.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'
import { insertAt, type Place } from './insertAt.ts'
import { typeName } from './typeName.ts'

/** What a formula may be made of: the variables known here, and every function with what it does. */
export function InsertInFormula({
  variables,
  ...place
}: Place & { variables: Record<string, ValueType> }) {
  const words = useWords().desk.inspector
  const language = useContext(LanguageContext)
  return (
    <Dropdown
      trigger={
        <button
          type="button"
          aria-label={words.insertInFormula}
          title={words.insertInFormula}
          className="inline-flex size-6 items-center justify-center rounded-md text-text-2 hover:bg-raised hover:text-accent"
        >
          <SquareFunction size={14} aria-hidden />
        </button>
      }
    >
      {Object.entries(variables).map(([name, type]) => (
        <DropdownItem
          key={name}
          hint={typeName(type, words)}
          onChoose={() => insertAt(place, name)}
        >
          {name}
        </DropdownItem>
      ))}
      <DropdownLine />
      {formulaFunctions.map(({ name, params, about }) => (
        <DropdownItem
          key={name}
          about={about[language]}
          onChoose={() => insertAt(place, `${name}()`, 1)}
        >
          {`${name}(${params.map((param) => param.name).join(', ')})`}
        </DropdownItem>
      ))}
    </Dropdown>
  )
}
