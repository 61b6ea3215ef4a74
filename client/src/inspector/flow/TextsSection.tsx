import { type LocalizedText, MESSAGE_LIMITS, type Settings } from '@alur/flows'
import { changeSettings } from '../../document/commands/changeFlow.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { withItem, withoutItem } from '../../lib/list.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { ItemBox } from '../fields/ItemBox.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { StepField } from '../fields/StepField.tsx'

const MOST_TRIES = 5
const REST = ['wrongKind', 'stale', 'busy', 'fault'] as const

/** What any waiting step says when the answer is not its own. */
export function TextsSection() {
  const words = useWords().desk.inspector
  const { flow } = words
  const run = useRun()
  const texts = useDocument((document) => document.settings.texts)
  const help = useDocument((document) => document.settings.help)
  const { reprompts } = texts
  const put = (next: Partial<Settings['texts']>, field?: string) =>
    run(changeSettings({ texts: { ...texts, ...next } }, field))

  return (
    <>
      {reprompts.map((text, index) => (
        <ItemBox
          key={`try${index + 1}`}
          title={flow.reprompt(index + 1)}
          removeLabel={flow.removeReprompt(index + 1)}
          onRemove={
            reprompts.length > 1
              ? () => put({ reprompts: withoutItem(reprompts, index) })
              : undefined
          }
        >
          <Text
            text={text}
            onChange={(next) =>
              put({ reprompts: withItem(reprompts, index, next) }, `reprompt${index}`)
            }
          />
        </ItemBox>
      ))}
      <AddButton
        label={flow.addReprompt}
        isDisabled={reprompts.length >= MOST_TRIES}
        onAdd={() => put({ reprompts: [...reprompts, {}] })}
      />
      <StepField
        label={flow.help}
        step={help}
        none={flow.noHelp}
        onPick={(to) => run(changeSettings({ help: to }))}
      />
      {REST.map((name) => (
        <ItemBox key={name} title={flow[name]}>
          <Text text={texts[name]} onChange={(next) => put({ [name]: next }, name)} />
        </ItemBox>
      ))}
    </>
  )
}

function Text(props: { text: LocalizedText; onChange: (text: LocalizedText) => void }) {
  const words = useWords().desk.inspector
  return <LocalizedField label={words.text} limit={MESSAGE_LIMITS.interactiveBody} {...props} />
}
