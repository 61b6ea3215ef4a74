import { useWords } from '../../words/words.ts'
import { DurationField } from '../fields/DurationField.tsx'
import type { PanelProps } from '../panelProps.ts'

export function WaitPanel({ node, change }: PanelProps<'wait'>) {
  const words = useWords().desk.inspector
  return (
    <DurationField
      label={words.duration}
      duration={node.data.for}
      onChange={(duration) => change({ for: duration })}
    />
  )
}
