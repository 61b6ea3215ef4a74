import { MESSAGE_LIMITS } from '@alur/flows'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { OptionList } from '../fields/OptionList.tsx'
import { PickField } from '../fields/PickField.tsx'
import type { PanelProps } from '../panelProps.ts'

const FORM = /^[a-z0-9_]{0,512}$/
const CATEGORIES = ['utility', 'marketing', 'authentication'] as const
const MOST = 10

export function TemplatePanel({ node, change }: PanelProps<'template'>) {
  const { inspector, panels } = useWords().desk
  const words = panels.template
  const { data } = node
  return (
    <>
      <CommitInput
        label={words.name}
        value={data.template}
        hint={words.nameHint}
        isMono
        check={(text) => (FORM.test(text) ? undefined : words.nameForm)}
        onCommit={(template) => change({ ...data, template })}
      />
      <PickField
        label={words.category}
        value={data.category}
        items={CATEGORIES.map((value) => ({ value, ...words.categories[value] }))}
        onPick={(category) => change({ ...data, category })}
      />
      <LocalizedField
        label={inspector.text}
        text={data.text}
        limit={MESSAGE_LIMITS.interactiveBody}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <p className="-mt-2 text-xs text-text-3">{words.textHint}</p>
      <FieldGroup title={words.replies} about={words.repliesAbout}>
        <OptionList
          node={node}
          options={data.options}
          limit={MESSAGE_LIMITS.templateButton}
          most={MOST}
          taken={['next', 'unclear', 'silence']}
          withOptions={(options) => ({ ...data, options })}
          onChange={(options, field) => change({ ...data, options }, field)}
        />
      </FieldGroup>
    </>
  )
}
