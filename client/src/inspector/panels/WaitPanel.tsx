import { withOptional } from '../../lib/withOptional.ts'
import { without } from '../../lib/without.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { DurationField } from '../fields/DurationField.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { OutputFields } from '../fields/OutputFields.tsx'
import { TimeField } from '../fields/TimeField.tsx'
import type { PanelProps } from '../panelProps.ts'

const AN_HOUR = { amount: 1, unit: 'hours' } as const
const EVENT = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/
const MORNING = '09:00'

export function WaitPanel({ node, change }: PanelProps<'wait'>) {
  const { inspector, panels } = useWords().desk
  const words = panels.wait
  const { data } = node
  return (
    <>
      <p className="text-xs text-text-3">{words.about}</p>
      <Toggle
        label={words.hasDuration}
        isOn={data.for !== undefined}
        onChange={(isOn) => change(withOptional(data, 'for', isOn ? AN_HOUR : undefined))}
      />
      {data.for && (
        <DurationField
          label={inspector.duration}
          duration={data.for}
          onChange={(duration) => change({ ...data, for: duration })}
        />
      )}
      <Toggle
        label={words.hasDate}
        isOn={data.until !== undefined}
        onChange={(isOn) =>
          change(isOn ? { ...data, until: '' } : without(without(data, 'until'), 'at'))
        }
      />
      {data.until !== undefined && (
        <>
          <FormulaField
            label={words.until}
            source={data.until}
            expects="date"
            hint={words.untilHint}
            onText={(until) => change({ ...data, until }, 'until')}
          />
          <TimeField
            label={words.at}
            time={data.at ?? MORNING}
            onChange={(at) => change({ ...data, at })}
          />
        </>
      )}
      <WaitEvent node={node} change={change} />
    </>
  )
}

/** Something that another system reports ends the wait before. */
function WaitEvent({ node, change }: PanelProps<'wait'>) {
  const words = useWords().desk.panels.wait
  const { data } = node
  return (
    <>
      <Toggle
        label={words.hasEvent}
        about={words.hasEventAbout}
        isOn={data.event !== undefined}
        onChange={(isOn) =>
          change(isOn ? { ...data, event: 'bill.paid' } : without(without(data, 'event'), 'output'))
        }
      />
      {data.event !== undefined && (
        <>
          <CommitInput
            label={words.event}
            value={data.event}
            hint={words.eventForm}
            isMono
            check={(text) => (EVENT.test(text) ? undefined : words.eventForm)}
            onCommit={(event) => change({ ...data, event })}
          />
          <OutputFields
            title={words.facts}
            output={data.output ?? []}
            onChange={(output, field) =>
              change(withOptional(data, 'output', output.length > 0 ? output : undefined), field)
            }
          />
        </>
      )}
    </>
  )
}
