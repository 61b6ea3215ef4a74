import type { FlowNode } from '@alur/flows'
import { Radio } from 'lucide-react'
import { useState } from 'react'
import { useDocument } from '../document/editorContext.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import type { Values } from './act.ts'
import { CallFacts } from './CallFacts.tsx'
import { keptOf } from './callForm.ts'
import { type Fact, readFacts, type Typed } from './facts.ts'
import { usePlaceName } from './usePlaceName.ts'

type Props = { node: FlowNode; event: string; onHappen: (values: Values) => void }

/** A step that waits for something to happen in another system, and the button that reports it. */
export function SignalCard({ node, event, onHappen }: Props) {
  const words = useWords().desk.simulator
  const variables = useDocument((document) => document.variables)
  const nameOf = usePlaceName()
  const [typed, setTyped] = useState<Typed>({})
  const facts = keptOf(node).map(({ name, variable }): Fact => {
    const type = variables.find((one) => one.name === variable)?.type ?? 'text'
    return { name, label: name, type }
  })
  return (
    <section
      aria-label={words.happens(event)}
      className="flex flex-col gap-2 border-t border-border bg-surface px-4 py-2"
    >
      <div className="flex items-center gap-2 text-text-2">
        <Radio size={15} aria-hidden className="shrink-0" />
        <span className="min-w-0 flex-1 break-words">
          {words.waitsEvent(nameOf(node.id), event)}
        </span>
        <Button onClick={() => onHappen(readFacts(facts, typed))}>{words.happens(event)}</Button>
      </div>
      <CallFacts facts={facts} typed={typed} onType={setTyped} />
    </section>
  )
}
