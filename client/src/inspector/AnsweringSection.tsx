import { type Answering, type FlowNode, kindOf, waitsOf } from '@alur/flows'
import { ChevronRight } from 'lucide-react'
import { changeAnswering } from '../document/commands/changeAnswering.ts'
import { useRun } from '../document/editorContext.ts'
import { useWords } from '../words/words.ts'
import { AskingFields } from './answering/AskingFields.tsx'
import { DeafTo } from './answering/DeafTo.tsx'
import { WaitingFields } from './answering/WaitingFields.tsx'

/** Where a step that waits answers otherwise than the flow; nothing for a step that never listens. */
export function AnsweringSection({ node }: { node: FlowNode }) {
  const { answering: words } = useWords().desk.inspector
  const run = useRun()
  const waits = waitsOf(node)
  if (waits === false || kindOf(node).isSilent) return null
  const { answering = {} } = node
  const count = Object.keys(answering).length
  const put = (next: Answering, field?: string) => run(changeAnswering(node.id, next, field))
  const Fields = waits === 'customer' ? AskingFields : WaitingFields

  return (
    <details className="group border-t border-border pt-3">
      <summary className="flex cursor-pointer list-none items-center gap-2">
        <ChevronRight
          size={15}
          aria-hidden
          className="text-text-3 transition-transform group-open:rotate-90"
        />
        <h3 className="text-xs font-semibold text-text-2">{words.title}</h3>
        <span className="ml-auto text-xs text-text-3">
          {count === 0 ? words.asFlow : words.own(count)}
        </span>
      </summary>
      <div className="flex flex-col gap-3 pt-3">
        <p className="text-xs text-text-3">{words.about}</p>
        <Fields answering={answering} onChange={put} />
        <DeafTo answering={answering} onChange={put} />
      </div>
    </details>
  )
}
