import { MESSAGE_LIMITS } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { MockField } from '../fields/MockField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { SpanField } from '../fields/SpanField.tsx'
import type { PanelProps } from '../panelProps.ts'

const LEVEL = /^[a-z][A-Za-z0-9]{0,19}$/

export function VerifyPanel({ node, change }: PanelProps<'verify'>) {
  const { inspector, panels } = useWords().desk
  const words = panels.verify
  const { data } = node
  return (
    <>
      <LocalizedField
        label={inspector.text}
        text={data.text}
        limit={MESSAGE_LIMITS.text}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <p className="-mt-2 text-xs text-text-3">{words.textHint}</p>
      <CommitInput
        label={words.level}
        value={data.level}
        hint={words.levelHint}
        check={(text) => (LEVEL.test(text) ? undefined : words.levelForm)}
        onCommit={(level) => change({ ...data, level })}
      />
      <FieldGroup title={words.limits}>
        <SpanField
          label={words.validMinutes}
          value={data.validMinutes}
          unit="minutes"
          least={0}
          most={1_440}
          hint={words.validHint}
          onChange={(validMinutes) => change({ ...data, validMinutes })}
        />
        <SpanField
          label={words.timeoutSeconds}
          value={data.timeoutSeconds}
          unit="seconds"
          least={10}
          most={3_600}
          onChange={(timeoutSeconds) => change({ ...data, timeoutSeconds })}
        />
        <NumberField
          label={words.attempts}
          value={data.attempts}
          least={1}
          most={10}
          onNumber={(attempts) => change({ ...data, attempts })}
        />
      </FieldGroup>
      <MockField
        node={node}
        mock={data.mock}
        names={[]}
        onChange={(mock, field) => change(withOptional(data, 'mock', mock), field)}
      />
    </>
  )
}
