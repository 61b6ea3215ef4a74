import { useContext } from 'react'
import { useDocument } from '../../document/editorContext.ts'
import { cx } from '../../lib/cx.ts'
import { languageName } from '../../lib/when.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'

type Props = {
  label: string
  words: Record<string, string[]>
  onChange: (words: Record<string, string[]>) => void
}

const LONGEST = 60
const MOST = 20

/** Words a customer may write, in each language, separated by commas. */
export function WordsField({ label, words, onChange }: Props) {
  const { inspector } = useWords().desk
  const reader = useContext(LanguageContext)
  const languages = useDocument((document) => document.languages)

  function change(language: string, text: string) {
    const { [language]: _, ...others } = words
    const list = wordsOf(text)
    onChange(list.length > 0 ? { ...others, [language]: list } : others)
  }

  return (
    <div className="@container">
      <div className={cx('grid gap-x-3 gap-y-2', languages.length > 1 && '@lg:grid-cols-2')}>
        {languages.map((language) => (
          <CommitInput
            key={language}
            label={inspector.fieldIn(label, languageName(language, reader))}
            value={(words[language] ?? []).join(', ')}
            placeholder={inspector.flow.wordsHint}
            check={(text) => {
              const isTooLong = wordsOf(text).some((word) => word.length > LONGEST)
              return isTooLong ? inspector.tooManyCharacters(LONGEST) : undefined
            }}
            onCommit={(text) => change(language, text)}
          />
        ))}
      </div>
    </div>
  )
}

function wordsOf(text: string): string[] {
  const words = text.split(',').map((word) => word.trim())
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST)
}
