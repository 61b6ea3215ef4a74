import { MESSAGE_LIMITS, type Settings } from '@alur/flows'
import { changeSettings } from '../../document/commands/changeFlow.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { ItemBox } from '../fields/ItemBox.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { OptionalText } from '../fields/OptionalText.tsx'
import { RepromptsField } from '../fields/RepromptsField.tsx'
import { StepField } from '../fields/StepField.tsx'
import { WrongKindsField } from '../fields/WrongKindsField.tsx'

const REST = ['stale', 'busy', 'fault'] as const
const limit = MESSAGE_LIMITS.interactiveBody

/** What any waiting step says when the answer is not its own. */
export function TextsSection() {
  const words = useWords().desk.inspector
  const { flow } = words
  const run = useRun()
  const texts = useDocument((document) => document.settings.texts)
  const help = useDocument((document) => document.settings.help)
  const merge = useDocument((document) => document.settings.merge)
  const put = (next: Settings['texts'], field?: string) =>
    run(changeSettings({ texts: next }, field))

  return (
    <>
      <RepromptsField
        texts={texts.reprompts}
        onChange={(reprompts, field) => put({ ...texts, reprompts }, field)}
      />
      <StepField
        label={flow.help}
        step={help}
        none={flow.noHelp}
        onPick={(to) => run(changeSettings({ help: to }))}
      />
      <ItemBox title={flow.wrongKind}>
        <LocalizedField
          label={words.text}
          text={texts.wrongKind}
          limit={limit}
          onChange={(wrongKind) => put({ ...texts, wrongKind }, 'wrongKind')}
        />
      </ItemBox>
      <WrongKindsField
        texts={texts.wrongKinds}
        onChange={(kinds, field) => put(withOptional(texts, 'wrongKinds', kinds), field)}
      />
      {REST.map((name) => (
        <ItemBox key={name} title={flow[name]}>
          <LocalizedField
            label={words.text}
            text={texts[name]}
            limit={limit}
            onChange={(text) => put({ ...texts, [name]: text }, name)}
          />
        </ItemBox>
      ))}
      <OptionalText
        question={flow.hasEdited}
        label={flow.edited}
        text={texts.edited}
        limit={limit}
        onChange={(edited) => put(withOptional(texts, 'edited', edited), edited && 'edited')}
      />
      <OptionalText
        question={flow.hasWhy}
        label={flow.why}
        text={texts.why}
        limit={limit}
        onChange={(why) => put(withOptional(texts, 'why', why), why && 'why')}
      />
      <Toggle
        label={flow.merge}
        about={flow.mergeAbout}
        isOn={merge === true}
        onChange={(isOn) => run(changeSettings({ merge: isOn }))}
      />
    </>
  )
}
