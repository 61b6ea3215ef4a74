import type { DataOf } from '../../document/nodeOf.ts'
import { useReading } from '../../document/reading.ts'
import { ChipsField } from '../fields/ChipsField.tsx'
import { TimeField } from '../fields/TimeField.tsx'
import { weekdays } from '../fields/weekdays.ts'

type Interval = DataOf<'hours'>['days'][number]
type Props = { interval: Interval; onChange: (interval: Interval) => void }

/** On which days from when to when. */
export function HoursInterval({ interval, onChange }: Props) {
  const { words } = useReading()
  const { hours, shared } = words.panels
  const isOvernight = interval.to <= interval.from
  return (
    <>
      <ChipsField
        label={hours.days}
        items={weekdays(shared.locale)}
        chosen={interval.days}
        onChange={(days) => days.length > 0 && onChange({ ...interval, days })}
      />
      <div className="grid grid-cols-2 gap-2">
        <TimeField
          label={hours.from}
          time={interval.from}
          onChange={(from) => onChange({ ...interval, from })}
        />
        <TimeField
          label={hours.to}
          time={interval.to}
          onChange={(to) => onChange({ ...interval, to })}
        />
      </div>
      {isOvernight && <p className="text-xs text-text-3">{hours.overnight}</p>}
    </>
  )
}
