import { Holiday } from '@alur/flows'
import { Trash2 } from 'lucide-react'
import { changeSettings } from '../../document/commands/changeFlow.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { withItem, withoutItem } from '../../lib/list.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { NameField } from '../fields/NameField.tsx'
import { PasteHolidays } from './PasteHolidays.tsx'
import { mergeHolidays } from './readHolidays.ts'

const MOST = 400
const LONGEST_NAME = 80

/** Days without work. */
export function HolidaysSection() {
  const { flow } = useWords().desk.inspector
  const run = useRun()
  const holidays = useDocument((document) => document.settings.holidays) ?? []
  const put = (next: Holiday[], field?: string) => run(changeSettings({ holidays: next }, field))

  function problemOf(date: string, index: number): string | undefined {
    if (!isDate(date)) return flow.dateForm
    const isTaken = holidays.some((one, at) => at !== index && one.date === date)
    return isTaken ? flow.dateTaken : undefined
  }

  function add() {
    put(mergeHolidays(holidays, [{ date: freeDate(holidays), name: '' }]))
  }

  return (
    <>
      {holidays.length === 0 && <p className="text-text-3">{flow.noHolidays}</p>}
      <ul aria-label={flow.holidays} className="flex flex-col gap-2">
        {holidays.map((holiday, index) => (
          <li key={holiday.date} className="flex items-start gap-2">
            <div className="w-32 shrink-0">
              <CommitInput
                label={flow.holidayDate}
                value={holiday.date}
                isMono
                check={(date) => problemOf(date, index)}
                onCommit={(date) =>
                  put(mergeHolidays(withItem(holidays, index, { ...holiday, date }), []))
                }
              />
            </div>
            <div className="min-w-0 flex-1">
              <NameField
                label={flow.holidayName}
                value={holiday.name}
                longest={LONGEST_NAME}
                onText={(name) =>
                  put(withItem(holidays, index, { ...holiday, name }), `holiday.${holiday.date}`)
                }
              />
            </div>
            <IconButton
              className="mt-5"
              label={flow.removeHoliday(holiday.date)}
              icon={<Trash2 size={14} />}
              onClick={() => put(withoutItem(holidays, index))}
            />
          </li>
        ))}
      </ul>
      <AddButton label={flow.addHoliday} isDisabled={holidays.length >= MOST} onAdd={add} />
      <PasteHolidays most={MOST} holidays={holidays} onChange={put} />
    </>
  )
}

function isDate(text: string): boolean {
  return Holiday.shape.date.safeParse(text).success
}

/** The day after the last one listed, else the first of this year. */
function freeDate(holidays: readonly Holiday[]): string {
  const last = holidays.at(-1)?.date
  if (last === undefined) return `${new Date().getFullYear()}-01-01`
  return new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
}
