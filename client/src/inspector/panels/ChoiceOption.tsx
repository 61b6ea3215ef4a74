import { MESSAGE_LIMITS } from '@alur/flows'
import { useState } from 'react'
import { renameExit } from '../../document/commands/renameExit.ts'
import { useRun } from '../../document/editorContext.ts'
import type { DataOf } from '../../document/nodeOf.ts'
import { movedUp, withItem, withoutItem } from '../../lib/list.ts'
import { without } from '../../lib/without.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { ExitIdField } from '../fields/ExitIdField.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { ItemBox } from '../fields/ItemBox.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { WordsField } from '../fields/WordsField.tsx'
import type { PanelProps } from '../panelProps.ts'

type Option = DataOf<'choice'>['options'][number]
type Props = PanelProps<'choice'> & { index: number; option: Option; taken: readonly string[] }

export function ChoiceOption({ node, change, index, option, taken }: Props) {
  const words = useWords().desk.inspector
  const { data } = node
  const { options } = data
  const [isDetailed, setDetailed] = useState(false)
  const titleLimit =
    options.length <= MESSAGE_LIMITS.buttons ? MESSAGE_LIMITS.buttonTitle : MESSAGE_LIMITS.rowTitle
  const put = (next: Option, field?: string) =>
    change({ ...data, options: withItem(options, index, next) }, field && `option${index}.${field}`)

  return (
    <ItemBox
      title={words.option(index + 1)}
      removeLabel={words.removeOption(index + 1)}
      onRemove={
        options.length > 1 || data.from !== undefined
          ? () => change({ ...data, options: withoutItem(options, index) })
          : undefined
      }
      onMoveUp={index > 0 ? () => change({ ...data, options: movedUp(options, index) }) : undefined}
    >
      <LocalizedField
        label={words.optionTitle}
        text={option.title}
        limit={titleLimit}
        isSingleLine
        onChange={(title) => put({ ...option, title }, 'title')}
      />
      {option.description && (
        <LocalizedField
          label={words.optionAbout}
          text={option.description}
          limit={MESSAGE_LIMITS.rowDescription}
          isSingleLine
          onChange={(description) => put({ ...option, description }, 'description')}
        />
      )}
      {isDetailed ? (
        <Details option={option} put={put} node={node} index={index} taken={taken} />
      ) : (
        <AddButton label={words.details} onAdd={() => setDetailed(true)} />
      )}
    </ItemBox>
  )
}

type DetailsProps = Pick<Props, 'option' | 'node' | 'index' | 'taken'> & {
  put: (option: Option, field?: string) => void
}

function Details({ option, put, node, index, taken }: DetailsProps) {
  const words = useWords().desk.inspector
  const run = useRun()
  const others = node.data.options.filter((one) => one !== option).map(({ id }) => id)

  function rename(id: string) {
    const options = withItem(node.data.options, index, { ...option, id })
    run(renameExit({ step: node.id, from: option.id, to: id, data: { ...node.data, options } }))
  }

  return (
    <>
      {!option.description ? (
        <AddButton label={words.addDescription} onAdd={() => put({ ...option, description: {} })} />
      ) : (
        <AddButton
          label={words.removeDescription}
          onAdd={() => put(without(option, 'description'))}
        />
      )}
      <WordsField
        label={words.optionWords}
        words={option.words ?? {}}
        onChange={(said) =>
          put(Object.keys(said).length > 0 ? { ...option, words: said } : without(option, 'words'))
        }
      />
      <FormulaField
        label={words.optionValue}
        source={option.value ?? ''}
        hint={words.optionValueHint}
        onText={(value) =>
          put(value === '' ? without(option, 'value') : { ...option, value }, 'value')
        }
      />
      <ExitIdField
        label={words.optionId}
        id={option.id}
        taken={[...taken, ...others]}
        onRename={rename}
      />
    </>
  )
}
