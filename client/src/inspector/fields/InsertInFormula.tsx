import { formulaFunctions, type ValueType } from '@alur/flows'
import { SquareFunction } from 'lucide-react'
import { useContext } from 'react'
import { DropdownItem, DropdownLine } from '../../ui/Dropdown.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'
import { InsertMenu } from './InsertMenu.tsx'
import { insertAt, type Place } from './insertAt.ts'

/** What a formula may be made of: the variables known here, and every function with what it does. */
export function InsertInFormula({
  variables,
  ...place
}: Place & { variables: Record<string, ValueType> }) {
  const language = useContext(LanguageContext)
  return (
    <InsertMenu
      label={useWords().desk.inspector.insertInFormula}
      icon={SquareFunction}
      variables={variables}
      onVariable={(name) => insertAt(place, name)}
    >
      <DropdownLine />
      {formulaFunctions.map(({ name, params, about, example }) => (
        <DropdownItem
          key={example}
          about={about[language]}
          onChoose={() => insertAt(place, `${name}()`, 1)}
        >
          {`${name}(${params.map((param) => param.name).join(', ')})`}
        </DropdownItem>
      ))}
    </InsertMenu>
  )
}
