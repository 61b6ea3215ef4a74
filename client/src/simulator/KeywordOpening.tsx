import type { Trigger } from '@alur/flows'
import { useContext } from 'react'
import { useDocument } from '../document/editorContext.ts'
import { languageName } from '../lib/when.ts'
import { Button } from '../ui/Button.tsx'
import { LanguageContext, useWords } from '../words/words.ts'
import type { Opening } from './replay.ts'

type Props = {
  trigger: Extract<Trigger, { kind: 'keyword' }>
  onBegin: (opening: Opening) => void
}

/** One button for each language; a language without words of its own takes another's. */
export function KeywordOpening({ trigger: { id, words: said }, onBegin }: Props) {
  const words = useWords().desk.simulator
  const reader = useContext(LanguageContext)
  const languages = useDocument((document) => document.languages)
  const any = Object.values(said).flat()[0]
  if (any === undefined) return <p className="text-left text-text-3">{words.noTrigger}</p>
  return languages.map((language) => {
    const word = said[language]?.[0] ?? any
    return (
      <Button
        key={language}
        onClick={() => onBegin({ trigger: id, language, said: word })}
        className="h-9 w-full"
      >
        {words.word(word)}
        <span className="text-xs font-normal text-text-3">{languageName(language, reader)}</span>
      </Button>
    )
  })
}
