import { freeId } from '@alur/flows'
import { changeTriggers } from '../../document/commands/changeFlow.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { withItem, withoutItem } from '../../lib/list.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { ItemBox } from '../fields/ItemBox.tsx'
import { StepField } from '../fields/StepField.tsx'
import { WordsField } from '../fields/WordsField.tsx'

const MOST = 50

/** The ways into the flow. */
export function Triggers() {
  const words = useWords().desk.inspector
  const run = useRun()
  const triggers = useDocument((document) => document.triggers)

  function add() {
    const id = freeId('start', new Set(triggers.map((one) => one.id)))
    run(changeTriggers([...triggers, { id, kind: 'keyword', words: {}, to: null }]))
  }

  return (
    <>
      {triggers.map((trigger, index) => (
        <ItemBox
          key={trigger.id}
          title={words.flow.startOf(trigger.id)}
          removeLabel={words.flow.removeStart(trigger.id)}
          onRemove={() => run(changeTriggers(withoutItem(triggers, index)))}
        >
          <WordsField
            label={words.flow.words}
            words={trigger.words}
            onChange={(said) =>
              run(changeTriggers(withItem(triggers, index, { ...trigger, words: said })))
            }
          />
          <StepField
            label={words.flow.leadsTo}
            step={trigger.to}
            none={words.nowhere}
            onPick={(to) => run(changeTriggers(withItem(triggers, index, { ...trigger, to })))}
          />
        </ItemBox>
      ))}
      <AddButton label={words.flow.addStart} isDisabled={triggers.length >= MOST} onAdd={add} />
    </>
  )
}
