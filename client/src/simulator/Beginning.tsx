import { MessageCircle } from 'lucide-react'
import { useContext } from 'react'
import { useDocument } from '../document/editorContext.ts'
import { languageName } from '../lib/when.ts'
import { Button } from '../ui/Button.tsx'
import { LanguageContext, useWords } from '../words/words.ts'

type Props = { problem: string | null; onBegin: (word: string) => void }

/** Before a conversation: the words it may begin with, in each language. */
export function Beginning({ problem, onBegin }: Props) {
  const words = useWords().desk.simulator
  const reader = useContext(LanguageContext)
  const triggers = useDocument((document) => document.triggers)
  const starts = triggers
    .filter(({ to }) => to !== null)
    .flatMap((trigger) => Object.entries(trigger.words))
    .flatMap(([language, list]) => list.slice(0, 2).map((word) => ({ language, word })))
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
      {starts.length === 0 && <p className="text-warning">{words.noTrigger}</p>}
      <ul className="flex flex-col gap-2">
        {starts.map(({ language, word }) => (
          <li key={language + word}>
            <Button onClick={() => onBegin(word)} className="h-9 w-full">
              {words.word(word)}
              <span className="text-xs font-normal text-text-3">
                {languageName(language, reader)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
