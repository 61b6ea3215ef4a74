import type { Faults } from '@alur/server/phone'
import { useQuery } from '@tanstack/react-query'
import { ChevronRight, CloudLightning, Sun } from 'lucide-react'
import { useWords } from '../words/words.ts'
import { FaultArms } from './FaultArms.tsx'
import { deliveryQuery } from './phoneQueries.ts'
import { SelectBox } from './SelectBox.tsx'
import { useFaults } from './useFaults.ts'
import { WeatherSwitch } from './WeatherSwitch.tsx'

const CALM = {
  duplicateWebhooks: 0,
  delayMs: 0,
  failNext: { code: 130_429, count: 0 },
  timeoutNext: 0,
  dropNext: 0,
  reorder: false,
  batch: 1,
  offline: false,
}

/** The switches that make things go wrong on purpose; folded away until wanted. */
export function WeatherPanel() {
  const words = useWords().phone.page.weather
  const { faults, change } = useFaults()
  const isRough = faults !== undefined && isStormy(faults)
  const Icon = isRough ? CloudLightning : Sun
  return (
    <details className="group rounded-card border border-border bg-surface">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2.5 rounded-card px-4 font-medium">
        <Icon aria-hidden size={18} className={isRough ? 'text-warning' : 'text-text-3'} />
        <span className="flex-1">{words.title}</span>
        <span className={`text-[13px] ${isRough ? 'text-warning' : 'text-text-3'}`}>
          {isRough ? words.rough : words.calm}
        </span>
        <ChevronRight aria-hidden size={18} className="text-text-3 group-open:rotate-90" />
      </summary>
      {faults && (
        <div className="flex flex-col gap-4 border-border border-t px-4 pt-3 pb-4">
          <p className="text-[13px] text-text-2">{words.intro}</p>
          <Switches faults={faults} onChange={change} />
          <Delay delayMs={faults.delayMs} onChange={(delayMs) => change({ delayMs })} />
          <FaultArms faults={faults} onChange={change} />
          <Waiting />
          {isRough && (
            <button
              type="button"
              onClick={() => change(CALM)}
              className="h-9 cursor-pointer rounded-control border border-control font-medium hover:bg-text/5"
            >
              {words.clear}
            </button>
          )}
        </div>
      )}
    </details>
  )
}

function isStormy(faults: Faults): boolean {
  const { duplicateWebhooks, delayMs, failNext, timeoutNext, dropNext, reorder, offline } = faults
  const counted = duplicateWebhooks + delayMs + failNext.count + timeoutNext + dropNext
  return counted > 0 || reorder || offline
}

function Switches(props: { faults: Faults; onChange: ReturnType<typeof useFaults>['change'] }) {
  const words = useWords().phone.page.weather
  const { faults, onChange } = props
  return (
    <>
      <WeatherSwitch
        title={words.offline}
        detail={words.offlineDetail}
        isOn={faults.offline}
        onChange={(offline) => onChange({ offline })}
      />
      <WeatherSwitch
        title={words.duplicate}
        detail={words.duplicateDetail}
        isOn={faults.duplicateWebhooks > 0}
        onChange={(isOn) => onChange({ duplicateWebhooks: isOn ? 1 : 0 })}
      />
      <WeatherSwitch
        title={words.reorder}
        detail={words.reorderDetail}
        isOn={faults.reorder}
        onChange={(reorder) => onChange({ reorder })}
      />
    </>
  )
}

function Delay({ delayMs, onChange }: { delayMs: number; onChange: (delayMs: number) => void }) {
  const words = useWords().phone.page.weather
  const options = {
    ...words.delayOptions,
    ...(delayMs in words.delayOptions ? {} : { [delayMs]: `${delayMs} ms` }),
  }
  return (
    <SelectBox
      isInline
      label={words.delay}
      value={String(delayMs)}
      options={options}
      onChange={(value) => onChange(Number(value))}
    />
  )
}

function Waiting() {
  const words = useWords().phone.page.weather
  const delivery = useQuery(deliveryQuery).data
  if (!delivery || delivery.pending === 0) return null
  return (
    <p role="status" className="wrap-anywhere text-[13px] text-warning">
      {words.pending(delivery.pending)}
      {delivery.lastError && `: ${delivery.lastError}`}
    </p>
  )
}
