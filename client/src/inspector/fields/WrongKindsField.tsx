import { type LocalizedText, MESSAGE_LIMITS, type WrongKinds } from '@alur/flows'
import { Plus } from 'lucide-react'
import { withOptional } from '../../lib/withOptional.ts'
import { Button } from '../../ui/Button.tsx'
import { Dropdown, DropdownItem } from '../../ui/Dropdown.tsx'
import { useWords } from '../../words/words.ts'
import { ItemBox } from './ItemBox.tsx'
import { LocalizedField } from './LocalizedField.tsx'

const INPUTS = [
  'audio',
  'image',
  'video',
  'document',
  'sticker',
  'location',
  'contact',
  'text',
  'other',
] as const
type Input = (typeof INPUTS)[number]

type Props = {
  texts: WrongKinds | undefined
  onChange: (texts: WrongKinds | undefined, field?: string) => void
}

/** What is said to input that a step cannot read, for those kinds that have words of their own. */
export function WrongKindsField({ texts = {}, onChange }: Props) {
  const { flow, text: label } = useWords().desk.inspector
  const open = INPUTS.filter((input) => texts[input] === undefined)

  function put(input: Input, text: LocalizedText | undefined) {
    const next = withOptional(texts, input, text)
    onChange(Object.keys(next).length > 0 ? next : undefined, text && `wrongKinds.${input}`)
  }

  return (
    <>
      {INPUTS.map((input) => {
        const text = texts[input]
        if (!text) return null
        const name = flow.inputs[input]
        return (
          <ItemBox
            key={input}
            title={flow.wrongKindOf(name)}
            removeLabel={flow.removeWrongKind(name)}
            onRemove={() => put(input, undefined)}
          >
            <LocalizedField
              label={label}
              text={text}
              limit={MESSAGE_LIMITS.interactiveBody}
              onChange={(next) => put(input, next)}
            />
          </ItemBox>
        )
      })}
      {open.length > 0 && (
        <Dropdown
          align="start"
          trigger={
            <Button look="add" icon={<Plus size={15} aria-hidden />} className="-ml-2 self-start">
              {flow.addWrongKind}
            </Button>
          }
        >
          {open.map((input) => (
            <DropdownItem key={input} onChoose={() => put(input, {})}>
              {flow.inputs[input]}
            </DropdownItem>
          ))}
        </Dropdown>
      )}
    </>
  )
}
