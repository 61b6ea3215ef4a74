import { MESSAGE_LIMITS } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { MessageAttachment } from './MessageAttachment.tsx'

export function MessagePanel({ node, change }: PanelProps<'message'>) {
  const words = useWords().desk.inspector
  const { data } = node
  return (
    <>
      <LocalizedField
        label={words.text}
        text={data.text}
        limit={data.attach?.type === 'link' ? MESSAGE_LIMITS.interactiveBody : MESSAGE_LIMITS.text}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <MessageAttachment
        attach={data.attach}
        onChange={(attach, field) => change(withOptional(data, 'attach', attach), field)}
      />
    </>
  )
}
