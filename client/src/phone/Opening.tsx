import type { CustomerMessage } from '@alur/server/phone'
import { useQuery } from '@tanstack/react-query'
import { LockKeyhole } from 'lucide-react'
import { useWords } from '../words/words.ts'
import { hintsQuery } from './phoneQueries.ts'

type Props = { isEmpty: boolean; onSend: (message: CustomerMessage) => void }

/** The head of the chat; an empty one offers the words that start a flow. */
export function Opening({ isEmpty, onSend }: Props) {
  const words = useWords().phone.page
  return (
    <>
      <p className="chat-bubble mt-2 flex max-w-[92%] gap-2 self-center rounded-lg bg-warning-soft px-3 py-2 text-[12.5px] text-text-2 leading-4.5">
        <LockKeyhole aria-hidden size={13} className="mt-0.5 shrink-0" />
        {words.encryption}
      </p>
      {isEmpty && <Hints onSend={onSend} />}
    </>
  )
}

function Hints({ onSend }: Pick<Props, 'onSend'>) {
  const words = useWords().phone.page
  const hints = useQuery({ ...hintsQuery, refetchInterval: 5_000 }).data
  if (!hints) return null
  return (
    <section className="my-auto flex flex-col items-center gap-3 py-8 text-center">
      <h2 className="font-semibold text-[17px] leading-6">{words.emptyTitle}</h2>
      <p className="max-w-70 text-text-2">
        {hints.length > 0 ? words.emptyDetail : words.emptyNoHints}
      </p>
      <div className="flex flex-wrap justify-center gap-2">
        {hints.map(({ word, language, flow }) => (
          <button
            key={`${word} ${language} ${flow}`}
            type="button"
            lang={language}
            title={words.hintLabel(word, flow)}
            onClick={() => onSend({ kind: 'text', text: word })}
            className="chat-bubble wrap-anywhere min-h-10 cursor-pointer rounded-full bg-surface px-4 py-2 font-medium text-accent hover:bg-accent-soft"
          >
            {word}
          </button>
        ))}
      </div>
    </section>
  )
}
