import type { Trigger } from '@alur/flows'
import { MessageCircle } from 'lucide-react'
import { useContext } from 'react'
import { useDocument } from '../document/editorContext.ts'
import { languageName } from '../lib/when.ts'
import { Button } from '../ui/Button.tsx'
import { LanguageContext, useWords } from '../words/words.ts'
import type { Opening } from './simulatorStore.ts'

type Props = { problem: string | null; onBegin: (opening: Opening) => void }

/** Before a conversation: the words it may begin with, in each language. */
export function Beginning({ problem, onBegin }: Props) {
  const words = useWords().desk.simulator
  const reader = useContext(LanguageContext)
  const triggers = useDocument((document) => document.triggers)
  const languages = useDocument((document) => document.languages)
  const openings = openingsOf(triggers, languages)
  return (
    <div className="flex flex-1 flex-col items-center gap-3 overflow-y-auto px-6 py-10 text-center">
      <MessageCircle size={36} strokeWidth={1.6} aria-hidden className="text-accent" />
      <h2 className="text-[16px]/6 font-semibold">{words.begin}</h2>
      <p className="text-text-2">{words.beginAbout}</p>
      {problem && (
        <p role="alert" className="rounded-control bg-danger-soft px-3 py-2 text-danger">
          {words.unfinished} {problem}
        </p>
      )}
      {openings.length === 0 && <p className="text-warning">{words.noTrigger}</p>}
      <ul className="flex flex-col gap-2">
        {openings.map((opening) => (
          <li key={opening.trigger + opening.language}>
            <Button onClick={() => onBegin(opening)} className="h-9 w-full">
              {words.word(opening.word)}
              <span className="text-xs font-normal text-text-3">
                {languageName(opening.language, reader)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One for each way in and language; a language without words of its own takes another's. */
function openingsOf(triggers: readonly Trigger[], languages: readonly string[]): Opening[] {
  return triggers.flatMap(({ id, words, to }) =>
    languages.flatMap((language) => {
      const word = words[language]?.[0] ?? Object.values(words).flat()[0]
      return to === null || word === undefined ? [] : [{ trigger: id, language, word }]
    }),
  )
}
