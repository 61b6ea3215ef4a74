import { freeId, type GlobalWord } from '@alur/flows'
import { useContext } from 'react'
import { changeSettings } from '../../document/commands/changeFlow.ts'
import { removeGlobalWord } from '../../document/commands/removeGlobalWord.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { withItem } from '../../lib/list.ts'
import { languageName } from '../../lib/when.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { ItemBox } from '../fields/ItemBox.tsx'
import { WordsField } from '../fields/WordsField.tsx'
import { FlowFindings } from './FlowFindings.tsx'

const MOST = 40
const NOTHING = ' nothing'
const LANGUAGE = 'language:'
const STEP = 'step:'
const ACT = 'act:'
const ACTS = ['back', 'why'] as const

/** Words that work at every step: they lead to a step, change the language, or act on the question. */
export function GlobalWords() {
  const { flow } = useWords().desk.inspector
  const run = useRun()
  const words = useDocument((document) => document.settings.words)
  const put = (next: GlobalWord[]) => run(changeSettings({ words: next }))

  function add() {
    put([...words, { id: freeId('word', new Set(words.map(({ id }) => id))), words: {} }])
  }

  return (
    <>
      {words.map((word, index) => (
        <ItemBox
          key={word.id}
          title={word.id}
          removeLabel={flow.removeGlobalWord(word.id)}
          onRemove={() => run(removeGlobalWord(word.id))}
        >
          <FlowFindings field={`settings.words.${index}`} />
          <WordsField
            label={flow.words}
            words={word.words}
            onChange={(said) => put(withItem(words, index, { ...word, words: said }))}
          />
          <Deed word={word} onChange={(next) => put(withItem(words, index, next))} />
        </ItemBox>
      ))}
      <AddButton label={flow.addGlobalWord} isDisabled={words.length >= MOST} onAdd={add} />
    </>
  )
}

type DeedProps = { word: GlobalWord; onChange: (word: GlobalWord) => void }

function Deed({ word, onChange }: DeedProps) {
  const { flow } = useWords().desk.inspector
  const reader = useContext(LanguageContext)
  const nodes = useDocument((document) => document.nodes)
  const languages = useDocument((document) => document.languages)

  function pick(value: string) {
    const bare = { id: word.id, words: word.words }
    const act = ACTS.find((one) => value === ACT + one)
    if (value.startsWith(LANGUAGE)) onChange({ ...bare, language: value.slice(LANGUAGE.length) })
    else if (value.startsWith(STEP)) onChange({ ...bare, to: value.slice(STEP.length) })
    else onChange(act ? { ...bare, act } : bare)
  }

  return (
    <Labelled label={flow.does}>
      {(id) => (
        <Pick
          id={id}
          label={flow.does}
          value={deedOf(word)}
          items={[
            { value: NOTHING, label: flow.nothing },
            ...languages.map((language) => ({
              value: LANGUAGE + language,
              label: flow.switchesTo(languageName(language, reader)),
            })),
            ...ACTS.map((act) => ({ value: ACT + act, label: flow.acts[act] })),
            ...nodes.map((node) => ({ value: STEP + node.id, label: flow.goesTo(node.id) })),
          ]}
          onPick={pick}
        />
      )}
    </Labelled>
  )
}

function deedOf({ to, language, act }: GlobalWord): string {
  if (act !== undefined) return ACT + act
  if (to !== undefined) return STEP + to
  return language === undefined ? NOTHING : LANGUAGE + language
}
