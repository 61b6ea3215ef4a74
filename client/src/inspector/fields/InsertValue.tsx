import type { ValueType } from '@alur/flows'
import { Braces } from 'lucide-react'
import { useFlowTypes } from '../../document/flowTypes.ts'
import { useWords } from '../../words/words.ts'
import { InsertMenu } from './InsertMenu.tsx'
import { insertAt, type Place } from './insertAt.ts'

/** Puts a variable in braces where the caret stands. */
export function InsertValue({
  local,
  ...place
}: Place & { local?: Record<string, ValueType> | undefined }) {
  const types = useFlowTypes()
  return (
    <InsertMenu
      label={useWords().desk.inspector.insertVariable}
      icon={Braces}
      variables={{ ...types, ...local }}
      onVariable={(name) => insertAt(place, `{${name}}`)}
    />
  )
}
