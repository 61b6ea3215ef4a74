import { MESSAGE_LIMITS } from '@alur/flows'
import { useWords } from '../../words/words.ts'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import type { PanelProps } from '../panelProps.ts'

export function MessagePanel({ node, change }: PanelProps<'message'>) {
  const words = useWords().desk.inspector
  return (
    <LocalizedField
      label={words.text}
      text={node.data.text}
      limit={MESSAGE_LIMITS.text}
      onChange={(text) => change({ text }, 'text')}
    />
  )
}
