import { Language } from '@alur/flows'
import { X } from 'lucide-react'
import { useContext } from 'react'
import { changeFlow } from '../../document/commands/changeFlow.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { languageName } from '../../lib/when.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'

/** The languages customers are spoken to in, and which one when in doubt. */
export function Languages() {
  const words = useWords().desk.inspector.flow
  const reader = useContext(LanguageContext)
  const run = useRun()
  const languages = useDocument((document) => document.languages)
  const defaultLanguage = useDocument((document) => document.defaultLanguage)
  const nameOf = (language: string) => languageName(language, reader)

  function problemOf(code: string): string | undefined {
    if (languages.includes(code)) return words.languageTaken
    return code === '' || Language.safeParse(code).success ? undefined : words.languageForm
  }

  return (
    <>
      <ul aria-label={words.languages} className="flex flex-wrap gap-1.5">
        {languages.map((language) => (
          <li
            key={language}
            className="flex items-center gap-1 rounded-full border border-border bg-raised py-0.5 pr-1 pl-3"
          >
            {nameOf(language)}
            <button
              type="button"
              aria-label={words.removeLanguage(nameOf(language))}
              disabled={languages.length === 1}
              onClick={() =>
                run(changeFlow({ languages: languages.filter((one) => one !== language) }))
              }
              className="inline-flex size-6 items-center justify-center rounded-full text-text-3 hover:text-danger disabled:invisible"
            >
              <X size={13} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-2 items-start gap-2">
        <Labelled label={words.defaultLanguage}>
          {(id) => (
            <Pick
              id={id}
              label={words.defaultLanguage}
              value={defaultLanguage}
              items={languages.map((language) => ({ value: language, label: nameOf(language) }))}
              onPick={(language) => run(changeFlow({ defaultLanguage: language }))}
            />
          )}
        </Labelled>
        <CommitInput
          label={words.addLanguage}
          value=""
          check={problemOf}
          onCommit={(code) => run(changeFlow({ languages: [...languages, code] }))}
        />
      </div>
    </>
  )
}
