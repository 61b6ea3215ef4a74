import { MESSAGE_LIMITS } from '@alur/flows'
import type { DataOf } from '../../document/nodeOf.ts'
import { readText, useReading } from '../../document/reading.ts'
import { movedUp, withItem, withoutItem } from '../../lib/list.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { AddButton } from '../fields/AddButton.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { FoldedItem } from '../fields/FoldedItem.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { FormField } from './FormField.tsx'

const MOST = 30
const LONGEST_ID = 80
/** With more than these, each opens only when it is edited. */
const OPEN_AT_FIRST = 3

type Field = DataOf<'form'>['fields'][number]
const EMPTY: Field = { name: '', label: {}, question: {}, answer: { type: 'text' }, required: true }

export function FormPanel({ node, change }: PanelProps<'form'>) {
  const reading = useReading()
  const { inspector, panels } = reading.words
  const words = panels.form
  const { data } = node
  const { fields } = data
  const put = (next: Field[], field?: string) => change({ ...data, fields: next }, field)

  return (
    <>
      <LocalizedField
        label={inspector.text}
        text={data.text}
        limit={MESSAGE_LIMITS.interactiveBody}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <CommitInput
        label={words.form}
        value={data.form}
        hint={words.formHint}
        isMono
        check={(text) =>
          text.length > LONGEST_ID ? inspector.tooManyCharacters(LONGEST_ID) : undefined
        }
        onCommit={(form) => change({ ...data, form })}
      />
      {data.form !== '' && (
        <LocalizedField
          label={words.button}
          text={data.button}
          limit={MESSAGE_LIMITS.formButton}
          isSingleLine
          onChange={(button) => change({ ...data, button }, 'button')}
        />
      )}
      <FieldGroup title={words.fields} about={words.fieldsAbout}>
        {fields.map((field, index) => {
          const title = readText(field.label, reading) || words.field(index + 1)
          return (
            <FoldedItem
              key={`field${index + 1}`}
              title={title}
              about={field.name}
              startsOpen={fields.length <= OPEN_AT_FIRST}
              removeLabel={inspector.removeField(title)}
              onRemove={fields.length > 1 ? () => put(withoutItem(fields, index)) : undefined}
              onMoveUp={index > 0 ? () => put(movedUp(fields, index)) : undefined}
            >
              <FormField
                field={field}
                isChat={data.form === ''}
                onChange={(next, part) =>
                  put(withItem(fields, index, next), part && `field${index}.${part}`)
                }
              />
            </FoldedItem>
          )
        })}
        <AddButton
          label={words.addField}
          isDisabled={fields.length >= MOST}
          onAdd={() => put([...fields, EMPTY])}
        />
      </FieldGroup>
    </>
  )
}
