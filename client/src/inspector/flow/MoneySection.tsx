import { changeSettings } from '../../document/commands/changeFlow.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'

/** The currency and the clock of the flow. */
export function MoneySection() {
  const { flow } = useWords().desk.inspector
  const run = useRun()
  const currency = useDocument((document) => document.settings.currency)
  const timeZone = useDocument((document) => document.settings.timeZone)
  return (
    <>
      <CommitInput
        label={flow.money}
        value={currency}
        check={(text) => (/^[A-Z]{3}$/.test(text) ? undefined : flow.currencyForm)}
        onCommit={(text) => run(changeSettings({ currency: text }))}
      />
      <CommitInput
        label={flow.timeZone}
        value={timeZone}
        check={(text) => (isTimeZone(text) ? undefined : flow.timeZoneUnknown)}
        onCommit={(text) => run(changeSettings({ timeZone: text }))}
      />
    </>
  )
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (error) {
    // The browser's own way of saying that it does not know a time zone.
    if (error instanceof RangeError) return false
    throw error
  }
}
