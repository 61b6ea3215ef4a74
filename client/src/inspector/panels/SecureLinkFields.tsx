import { storedType } from '@alur/flows'
import { numberedId } from '../../document/numberedId.ts'
import { readText, useReading } from '../../document/reading.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { Toggle } from '../../ui/Toggle.tsx'
import { answerItems } from '../fields/answerItems.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { ItemList } from '../fields/ItemList.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { PickField } from '../fields/PickField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST = 20
const LONGEST_LABEL = 80
const FORM = /^[a-z][A-Za-z0-9_]{0,39}$/

/** What the page asks for; a value without a variable never enters the conversation. */
export function SecureLinkFields({ node, change }: PanelProps<'secureLink'>) {
  const reading = useReading()
  const { inspector, panels } = reading.words
  const words = panels.secureLink
  const { data } = node
  const names = data.fields.map(({ name }) => name)
  const file = { value: 'file' as const, label: words.file, about: words.fileAbout }
  return (
    <FieldGroup title={words.fields} about={words.fieldsAbout}>
      <ItemList
        items={data.fields}
        field="field"
        titleOf={(number, { label }) => readText(label, reading) || words.field(number)}
        aboutOf={({ variable }) => (variable ? `→ ${variable}` : '')}
        least={1}
        most={MOST}
        add={{
          label: words.addField,
          create: () => ({
            name: numberedId('field', names),
            label: {},
            answer: 'text' as const,
            required: true,
          }),
        }}
        onChange={(fields, field) => change({ ...data, fields }, field)}
      >
        {(field, put) => (
          <>
            <LocalizedField
              label={words.label}
              text={field.label}
              limit={LONGEST_LABEL}
              isSingleLine
              onChange={(label) => put({ ...field, label }, 'label')}
            />
            <PickField
              label={inspector.answerType}
              value={field.answer}
              items={[file, ...answerItems(inspector)]}
              onPick={(answer) => put({ ...field, answer })}
            />
            <Toggle
              label={words.required}
              isOn={field.required}
              onChange={(required) => put({ ...field, required })}
            />
            <VariableField
              label={words.variable}
              variable={field.variable ?? ''}
              type={field.answer === 'file' ? 'file' : storedType(field.answer)}
              isOptional
              onPick={(variable) => put(withOptional(field, 'variable', variable || undefined))}
            />
            <CommitInput
              label={words.name}
              value={field.name}
              isMono
              check={(text) => (FORM.test(text) ? undefined : inspector.variableForm)}
              onCommit={(name) => put({ ...field, name })}
            />
          </>
        )}
      </ItemList>
    </FieldGroup>
  )
}
