import type { FlowNode, LocalizedText } from '@alur/flows'
import { renameExit } from '../../document/commands/renameExit.ts'
import { useRun } from '../../document/editorContext.ts'
import { numberedId } from '../../document/numberedId.ts'
import { withItem } from '../../lib/list.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { ExitIdField } from './ExitIdField.tsx'
import { ItemList } from './ItemList.tsx'
import { LocalizedField } from './LocalizedField.tsx'
import { WordsField } from './WordsField.tsx'

type Option = {
  id: string
  title: LocalizedText
  words?: Record<string, string[]> | undefined
}
type Props = {
  node: FlowNode
  options: Option[]
  limit: number
  most: number
  /** Ids of the step's other exits. */
  taken: readonly string[]
  /** The step's data with other options, for renaming one together with its edge. */
  withOptions: (options: Option[]) => FlowNode['data']
  onChange: (options: Option[], field?: string) => void
}

/** Buttons that are ways on, each with the words that mean it. */
export function OptionList(props: Props) {
  const { node, options, limit, most, taken, withOptions, onChange } = props
  const words = useWords().desk.inspector
  const run = useRun()
  const ids = options.map(({ id }) => id)

  return (
    <ItemList
      items={options}
      field="option"
      titleOf={words.option}
      most={most}
      add={{
        label: words.addOption,
        create: (): Option => ({ id: numberedId('option', ids), title: {} }),
      }}
      onChange={onChange}
    >
      {(option, put, index) => (
        <>
          <LocalizedField
            label={words.optionTitle}
            text={option.title}
            limit={limit}
            isSingleLine
            onChange={(title) => put({ ...option, title }, 'title')}
          />
          <WordsField
            label={words.optionWords}
            words={option.words ?? {}}
            onChange={(said) =>
              put(withOptional(option, 'words', Object.keys(said).length > 0 ? said : undefined))
            }
          />
          <ExitIdField
            label={words.optionId}
            id={option.id}
            taken={[...taken, ...ids.filter((id) => id !== option.id)]}
            onRename={(id) =>
              run(
                renameExit({
                  step: node.id,
                  from: option.id,
                  to: id,
                  data: withOptions(withItem(options, index, { ...option, id })),
                }),
              )
            }
          />
        </>
      )}
    </ItemList>
  )
}
