import { MESSAGE_LIMITS } from '@alur/flows'
import { numberedId } from '../../document/numberedId.ts'
import { without } from '../../lib/without.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { ChoiceList } from './ChoiceList.tsx'
import { ChoiceOption } from './ChoiceOption.tsx'

const MOST = 50
/** Exits that every choice has of its own. */
const OWN_EXITS = ['next', 'empty', 'written', 'unclear', 'silence']

export function ChoicePanel({ node, change }: PanelProps<'choice'>) {
  const words = useWords().desk.inspector
  const { data } = node
  const { options } = data
  const isList = options.length > MESSAGE_LIMITS.buttons && options.length <= MESSAGE_LIMITS.rows

  function addOption() {
    const id = numberedId(
      'option',
      options.map((option) => option.id),
    )
    change({ ...data, options: [...options, { id, title: {} }] })
  }

  return (
    <>
      <LocalizedField
        label={words.text}
        text={data.text}
        limit={MESSAGE_LIMITS.interactiveBody}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <ChoiceList node={node} change={change} />
      <h3 className="-mb-1 text-xs font-semibold text-text-2">{words.options}</h3>
      {options.map((option, index) => (
        <ChoiceOption
          key={option.id}
          node={node}
          change={change}
          index={index}
          option={option}
          taken={OWN_EXITS}
        />
      ))}
      <AddButton label={words.addOption} isDisabled={options.length >= MOST} onAdd={addOption} />
      {!data.from && <p className="text-xs text-text-3">{formHint(options.length, words)}</p>}
      {(isList || data.from !== undefined) && (
        <LocalizedField
          label={words.listButton}
          text={data.button ?? {}}
          limit={MESSAGE_LIMITS.listButton}
          isSingleLine
          onChange={(button) => change({ ...data, button }, 'button')}
        />
      )}
      <VariableField
        label={words.keepIn}
        variable={data.variable ?? ''}
        type="text"
        isOptional
        onPick={(variable) =>
          change(variable === '' ? without(data, 'variable') : { ...data, variable })
        }
      />
      <VariableField
        label={words.keepWritten}
        variable={data.written ?? ''}
        type="text"
        isOptional
        onPick={(written) =>
          change(written === '' ? without(data, 'written') : { ...data, written })
        }
      />
    </>
  )
}

type Hints = { asButtons: string; asList: string; asNumbers: string }

function formHint(count: number, words: Hints): string {
  if (count <= MESSAGE_LIMITS.buttons) return words.asButtons
  return count <= MESSAGE_LIMITS.rows ? words.asList : words.asNumbers
}
