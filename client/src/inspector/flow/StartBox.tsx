import type { Trigger } from '@alur/flows'
import { useDocument } from '../../document/editorContext.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { ChipsField } from '../fields/ChipsField.tsx'
import { ItemBox } from '../fields/ItemBox.tsx'
import { OutputFields } from '../fields/OutputFields.tsx'
import { StepField } from '../fields/StepField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import { WordsField } from '../fields/WordsField.tsx'
import { FlowFindings } from './FlowFindings.tsx'

const EVENT = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/

type Props = {
  trigger: Trigger
  onChange: (trigger: Trigger, field?: string) => void
  onRemove: () => void
}

/** One way into the flow: what it is, what it brings along, and where it leads. */
export function StartBox({ trigger, onChange, onRemove }: Props) {
  const words = useWords().desk.inspector
  const { flow } = words
  const { name, about } = flow.starts[trigger.kind]
  return (
    <ItemBox
      title={`${name} · ${trigger.id}`}
      removeLabel={flow.removeStart(trigger.id)}
      onRemove={onRemove}
    >
      <p className="text-xs text-text-3">{about}</p>
      <FlowFindings field={`triggers.${trigger.id}`} />
      <Own trigger={trigger} onChange={onChange} />
      <StepField
        label={flow.leadsTo}
        step={trigger.to}
        none={words.nowhere}
        onPick={(to) => onChange({ ...trigger, to })}
      />
    </ItemBox>
  )
}

type OwnProps<Kind extends Trigger['kind'] = Trigger['kind']> = {
  trigger: Extract<Trigger, { kind: Kind }>
  onChange: Props['onChange']
}

function Own({ trigger, onChange }: OwnProps) {
  const { flow } = useWords().desk.inspector
  switch (trigger.kind) {
    case 'keyword':
      return (
        <WordsField
          label={flow.words}
          words={trigger.words}
          onChange={(words) => onChange({ ...trigger, words })}
        />
      )
    case 'event':
      return <EventStart trigger={trigger} onChange={onChange} />
    case 'anything':
      return (
        <VariableField
          label={flow.keepsWriting}
          variable={trigger.variable ?? ''}
          type="text"
          isOptional
          onPick={(variable) => onChange(withOptional(trigger, 'variable', variable || undefined))}
        />
      )
    case 'call':
      return <CallStart trigger={trigger} onChange={onChange} />
  }
}

function EventStart({ trigger, onChange }: OwnProps<'event'>) {
  const { flow } = useWords().desk.inspector
  return (
    <>
      <CommitInput
        label={flow.event}
        value={trigger.event}
        isMono
        hint={flow.eventHint}
        check={(text) => (EVENT.test(text) ? undefined : flow.eventForm)}
        onCommit={(event) => onChange({ ...trigger, event })}
      />
      <OutputFields
        title={flow.facts}
        about={flow.factsAbout}
        output={trigger.input}
        onChange={(input, field) => onChange({ ...trigger, input }, field)}
      />
      <Toggle
        label={flow.interrupts}
        about={flow.interruptsAbout}
        isOn={trigger.interrupts === true}
        onChange={(isOn) => onChange(withOptional(trigger, 'interrupts', isOn || undefined))}
      />
    </>
  )
}

function CallStart({ trigger, onChange }: OwnProps<'call'>) {
  const { flow } = useWords().desk.inspector
  const variables = useDocument((document) => document.variables)
  const items = variables.map(({ name }) => ({ value: name, label: name }))
  if (items.length === 0) return <p className="text-text-3">{flow.noVariablesYet}</p>
  return (
    <>
      <ChipsField
        label={flow.callInput}
        items={items}
        chosen={trigger.input}
        onChange={(input) => onChange({ ...trigger, input })}
      />
      <ChipsField
        label={flow.callOutput}
        items={items}
        chosen={trigger.output}
        onChange={(output) => onChange({ ...trigger, output })}
      />
    </>
  )
}
