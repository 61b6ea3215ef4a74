import { MESSAGE_LIMITS, storedType } from '@alur/flows'
import type { DataOf } from '../../document/nodeOf.ts'
import { numberedId } from '../../document/numberedId.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { AnswerFields } from '../fields/AnswerFields.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { ItemList } from '../fields/ItemList.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { OptionalText } from '../fields/OptionalText.tsx'
import { VariableField } from '../fields/VariableField.tsx'

type Field = DataOf<'form'>['fields'][number]
type Option = NonNullable<Field['options']>[number]
type Props = {
  field: Field
  /** Without a form of the channel each field is asked for in chat, where there is more room. */
  isChat: boolean
  onChange: (field: Field, part?: string) => void
}

export function FormField({ field, isChat, onChange }: Props) {
  const { inspector, panels } = useWords().desk
  const words = panels.form
  const { options } = field
  return (
    <>
      <LocalizedField
        label={words.label}
        text={field.label}
        limit={isChat ? MESSAGE_LIMITS.interactiveBody : MESSAGE_LIMITS.formLabel}
        isSingleLine
        onChange={(label) => onChange({ ...field, label }, 'label')}
      />
      <LocalizedField
        label={words.question}
        text={field.question}
        limit={MESSAGE_LIMITS.text}
        isSingleLine
        onChange={(question) => onChange({ ...field, question }, 'question')}
      />
      <VariableField
        label={inspector.keepIn}
        variable={field.name}
        type={options ? 'text' : storedType(field.answer.type)}
        onPick={(name) => onChange({ ...field, name })}
      />
      <Toggle
        label={words.required}
        isOn={field.required}
        onChange={(required) => onChange({ ...field, required })}
      />
      <Toggle
        label={words.hasOptions}
        isOn={options !== undefined}
        onChange={(isOn) =>
          onChange(
            withOptional(field, 'options', isOn ? [{ id: 'option1', title: {} }] : undefined),
          )
        }
      />
      {options ? (
        <FieldOptions
          options={options}
          limit={isChat ? MESSAGE_LIMITS.interactiveBody : MESSAGE_LIMITS.formOption}
          onChange={(next, part) => onChange({ ...field, options: next }, part)}
        />
      ) : (
        <AnswerFields
          answer={field.answer}
          onChange={(answer, part) => onChange({ ...field, answer }, part)}
        />
      )}
      <OptionalText
        question={inspector.problemAsk}
        label={inspector.problemText}
        text={field.problem}
        limit={MESSAGE_LIMITS.interactiveBody}
        onChange={(problem) => onChange(withOptional(field, 'problem', problem), 'problem')}
      />
    </>
  )
}

const MOST_OPTIONS = 50

function FieldOptions(props: {
  options: Option[]
  limit: number
  onChange: (options: Option[], part?: string) => void
}) {
  const { options, limit, onChange } = props
  const words = useWords().desk.inspector
  const ids = options.map(({ id }) => id)
  return (
    <ItemList
      items={options}
      field="option"
      titleOf={words.option}
      least={1}
      most={MOST_OPTIONS}
      add={{
        label: words.addOption,
        create: (): Option => ({ id: numberedId('option', ids), title: {} }),
      }}
      onChange={onChange}
    >
      {(option, put) => (
        <>
          <LocalizedField
            label={words.optionTitle}
            text={option.title}
            limit={limit}
            isSingleLine
            onChange={(title) => put({ ...option, title }, 'title')}
          />
          <FormulaField
            label={words.optionValue}
            source={option.value ?? ''}
            hint={words.optionValueHint}
            onText={(value) => put(withOptional(option, 'value', value || undefined), 'value')}
          />
        </>
      )}
    </ItemList>
  )
}
