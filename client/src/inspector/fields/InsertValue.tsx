import { Braces } from 'lucide-react'
import { useFlowTypes } from '../../document/flowTypes.ts'
import { useWords } from '../../words/words.ts'
import { InsertMenu } from './InsertMenu.tsx'
import { insertAt, type Place } from './insertAt.ts'

/** Puts a variable in braces where the caret stands. */
export function InsertValue(place: Place) {
  return (
    <InsertMenu
      label={useWords().desk.inspector.insertVariable}
      icon={Braces}
      variables={useFlowTypes()}
      onVariable={(name) => insertAt(place, `{${name}}`)}
    />
  )
}
