import type { Conversation } from '@alur/flows'
import { RotateCcw } from 'lucide-react'
import { useContext } from 'react'
import { useSubflows } from '../api/subflows.ts'
import { useDocument, useEditor } from '../document/editorContext.ts'
import { useReading } from '../document/reading.ts'
import { useCalledFlows } from '../document/useCalledFlows.ts'
import { Button } from '../ui/Button.tsx'
import { LanguageContext } from '../words/words.ts'
import { endOf } from './endOf.ts'

type Props = { conversation: Conversation; onRestart: () => void }

/** Says how the conversation ended, and leads to the step when it should not have. */
export function EndNotice({ conversation, onRestart }: Props) {
  const reading = useReading()
  const language = useContext(LanguageContext)
  const document = useDocument((whole) => whole)
  const { documents, view } = useEditor()
  const { subflows } = useSubflows(useCalledFlows(documents))
  const end = endOf(conversation, { document, subflows, reading, language })
  if (!end) return null
  const { simulator } = reading.words
  const { step } = end

  function show(id: string) {
    documents.getState().select({ steps: [id] })
    view.getState().centreOn(id)
  }

  return (
    <div
      role="status"
      className={`flex flex-col gap-2 border-t border-border px-4 py-3 ${end.isBad ? 'bg-danger-soft text-danger' : 'bg-accent-soft text-text'}`}
    >
      <p className="break-words">{end.text}</p>
      <div className="flex flex-wrap gap-2">
        {step && <Button onClick={() => show(step)}>{simulator.showStep}</Button>}
        <Button icon={<RotateCcw size={15} aria-hidden />} onClick={onRestart}>
          {simulator.restart}
        </Button>
      </div>
    </div>
  )
}
