import type { Holiday } from '@alur/flows'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { fieldStyle } from '../../ui/fieldStyle.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { useWords } from '../../words/words.ts'
import { mergeHolidays, readHolidays } from './readHolidays.ts'

type Props = {
  most: number
  holidays: readonly Holiday[]
  onChange: (holidays: Holiday[]) => void
}

/** Takes a whole calendar at once, from lines copied elsewhere. */
export function PasteHolidays({ most, holidays, onChange }: Props) {
  const { flow } = useWords().desk.inspector
  const [text, setText] = useState('')
  const read = readHolidays(text)
  const merged = mergeHolidays(holidays, read.holidays)
  const isTooMany = merged.length > most
  const problem = isTooMany
    ? flow.tooManyHolidays(most)
    : read.unread.length > 0
      ? flow.unreadLines(read.unread.slice(0, 3).join(' · '))
      : undefined

  function take() {
    onChange(merged)
    setText(read.unread.join('\n'))
  }

  return (
    <div className="flex flex-col gap-2">
      <Labelled label={flow.pasteHolidays} hint={flow.pasteHolidaysAbout} problem={problem}>
        {(id, describedBy) => (
          <textarea
            id={id}
            rows={3}
            spellCheck={false}
            value={text}
            aria-describedby={describedBy}
            onChange={(event) => setText(event.target.value)}
            className={`${fieldStyle} font-mono text-[13px]`}
          />
        )}
      </Labelled>
      {read.holidays.length > 0 && (
        <Button className="self-start" disabled={isTooMany} onClick={take}>
          {flow.takeHolidays(read.holidays.length)}
        </Button>
      )}
    </div>
  )
}
