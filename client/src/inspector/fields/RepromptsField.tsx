import { type LocalizedText, MESSAGE_LIMITS } from '@alur/flows'
import { withItem, withoutItem } from '../../lib/list.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from './AddButton.tsx'
import { ItemBox } from './ItemBox.tsx'
import { LocalizedField } from './LocalizedField.tsx'

const MOST_TRIES = 5

type Props = {
  texts: readonly LocalizedText[]
  onChange: (texts: LocalizedText[], field?: string) => void
}

/** What is said to an answer that is not understood, one text for each try. */
export function RepromptsField({ texts, onChange }: Props) {
  const { flow, text: label } = useWords().desk.inspector
  return (
    <>
      {texts.map((text, index) => (
        <ItemBox
          key={`try${index + 1}`}
          title={flow.reprompt(index + 1)}
          removeLabel={flow.removeReprompt(index + 1)}
          onRemove={texts.length > 1 ? () => onChange(withoutItem(texts, index)) : undefined}
        >
          <LocalizedField
            label={label}
            text={text}
            limit={MESSAGE_LIMITS.interactiveBody}
            onChange={(next) => onChange(withItem(texts, index, next), `reprompt${index}`)}
          />
        </ItemBox>
      ))}
      <AddButton
        label={flow.addReprompt}
        isDisabled={texts.length >= MOST_TRIES}
        onAdd={() => onChange([...texts, {}])}
      />
    </>
  )
}
