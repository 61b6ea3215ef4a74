import { MESSAGE_LIMITS } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { KeptFields } from '../fields/KeptFields.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import type { PanelProps } from '../panelProps.ts'

const PRESET = { min: 5 }
const KEPT = [
  { key: 'variable', type: 'text' },
  { key: 'latitude', type: 'number' },
  { key: 'longitude', type: 'number' },
] as const

export function LocationPanel({ node, change }: PanelProps<'location'>) {
  const { inspector, panels } = useWords().desk
  const words = panels.location
  const { data } = node
  return (
    <>
      <LocalizedField
        label={inspector.text}
        text={data.text}
        limit={MESSAGE_LIMITS.interactiveBody}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <KeptFields
        kept={KEPT}
        labels={words}
        values={data}
        onPick={(key, variable) => change(withOptional(data, key, variable))}
      />
      <Toggle
        label={words.typed}
        about={words.typedAbout}
        isOn={data.typed !== undefined}
        onChange={(isOn) => change(withOptional(data, 'typed', isOn ? PRESET : undefined))}
      />
      {data.typed && (
        <NumberField
          label={words.typedLeast}
          value={data.typed.min}
          least={1}
          most={200}
          onNumber={(min) => change({ ...data, typed: { min } })}
        />
      )}
    </>
  )
}
