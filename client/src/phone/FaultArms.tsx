import type { FaultChange, Faults } from '@alur/server/phone'
import { useState } from 'react'
import { useWords } from '../words/words.ts'
import { SelectBox } from './SelectBox.tsx'

type Props = { faults: Faults; onChange: (change: FaultChange) => void }

/** Faults that strike once: each press arms one more. */
export function FaultArms({ faults, onChange }: Props) {
  const words = useWords().phone.page.weather
  const [code, setCode] = useState('130429')
  const { failNext, timeoutNext } = faults
  return (
    <>
      <div className="flex flex-col gap-1.5">
        <SelectBox
          label={words.failNext}
          value={code}
          options={words.failCodes}
          onChange={setCode}
        />
        <Arm
          title={words.failNext}
          detail={failNext.count > 0 ? words.failArmed(failNext.count) : words.failDetail}
          onArm={() => onChange({ failNext: { code: Number(code), count: failNext.count + 1 } })}
        />
      </div>
      <div className="flex flex-col gap-1">
        <p>{words.timeoutNext}</p>
        <Arm
          title={words.timeoutNext}
          detail={timeoutNext > 0 ? words.timeoutArmed(timeoutNext) : words.timeoutDetail}
          onArm={() => onChange({ timeoutNext: timeoutNext + 1 })}
        />
      </div>
    </>
  )
}

function Arm({ title, detail, onArm }: { title: string; detail: string; onArm: () => void }) {
  const words = useWords().phone.page.weather
  return (
    <div className="flex items-center justify-between gap-3">
      <p className="text-[13px] text-text-2 leading-4.5">{detail}</p>
      <button
        type="button"
        aria-label={`${words.arm}: ${title}`}
        onClick={onArm}
        className="h-8 shrink-0 cursor-pointer rounded-control border border-control px-3 hover:bg-text/5"
      >
        {words.arm}
      </button>
    </div>
  )
}
