import { withOptional } from '../../lib/withOptional.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { ItemList } from '../fields/ItemList.tsx'
import { KeptFields } from '../fields/KeptFields.tsx'
import type { PanelProps } from '../panelProps.ts'
import { HoursInterval } from './HoursInterval.tsx'
import { HoursWeek } from './HoursWeek.tsx'

const MOST = 30
const KEPT = [
  { key: 'opensOn', type: 'date' },
  { key: 'opensAt', type: 'time' },
] as const

export function HoursPanel({ node, change }: PanelProps<'hours'>) {
  const words = useWords().desk.panels.hours
  const { data } = node
  return (
    <>
      <HoursWeek intervals={data.days} />
      <FieldGroup title={words.times} about={words.timesAbout}>
        <ItemList
          items={data.days}
          field="interval"
          titleOf={words.interval}
          most={MOST}
          add={{
            label: words.addInterval,
            create: () => ({ days: [6], from: '09:00', to: '13:00' }),
          }}
          onChange={(days, field) => change({ ...data, days }, field)}
        >
          {(interval, put) => <HoursInterval interval={interval} onChange={put} />}
        </ItemList>
        <Toggle
          label={words.closedOnHolidays}
          about={words.closedOnHolidaysAbout}
          isOn={data.closedOnHolidays}
          onChange={(closedOnHolidays) => change({ ...data, closedOnHolidays })}
        />
      </FieldGroup>
      <FieldGroup title={words.next} about={words.nextAbout}>
        <KeptFields
          kept={KEPT}
          labels={words}
          values={data}
          onPick={(key, variable) => change(withOptional(data, key, variable))}
        />
      </FieldGroup>
    </>
  )
}
