import type { Trigger } from '@alur/flows'
import { MessageCircle } from 'lucide-react'
import { useDocument } from '../document/editorContext.ts'
import { useWords } from '../words/words.ts'
import { AnythingOpening } from './AnythingOpening.tsx'
import { CalledFlowsNotice } from './CalledFlowsNotice.tsx'
import { FactsOpening } from './FactsOpening.tsx'
import { KeywordOpening } from './KeywordOpening.tsx'
import type { Opening } from './replay.ts'

type Props = { problem: string | null; onBegin: (opening: Opening) => void }

/** Before a conversation: every way it may begin. */
export function Beginning({ problem, onBegin }: Props) {
  const words = useWords().desk.simulator
  const triggers = useDocument((document) => document.triggers)
  const ready = triggers.filter(({ to }) => to !== null)
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="flex flex-col items-center gap-3 px-6 py-8 text-center">
        <MessageCircle size={36} strokeWidth={1.6} aria-hidden className="text-accent" />
        <h2 className="text-[16px]/6 font-semibold">{words.begin}</h2>
        <p className="text-text-2">{words.beginAbout}</p>
        {problem && (
          <p role="alert" className="rounded-control bg-danger-soft px-3 py-2 text-danger">
            {words.unfinished} {problem}
          </p>
        )}
        <CalledFlowsNotice />
        {ready.length === 0 && <p className="text-warning">{words.noTrigger}</p>}
        <ul className="flex w-full max-w-80 flex-col gap-3">
          {ready.map((trigger) => (
            <li
              key={trigger.id}
              className="flex flex-col gap-2 rounded-xl border border-border bg-raised/60 p-3"
            >
              <h3 className="text-left text-xs font-semibold text-text-2">
                {words.starts[trigger.kind]}
              </h3>
              <Start trigger={trigger} onBegin={onBegin} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

type StartProps = { trigger: Trigger; onBegin: (opening: Opening) => void }

function Start({ trigger, onBegin }: StartProps) {
  switch (trigger.kind) {
    case 'keyword':
      return <KeywordOpening trigger={trigger} onBegin={onBegin} />
    case 'anything':
      return <AnythingOpening trigger={trigger.id} onBegin={onBegin} />
    case 'event':
    case 'call':
      return <FactsOpening trigger={trigger} onBegin={onBegin} />
  }
}
