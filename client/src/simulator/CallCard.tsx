import type { FlowNode, OpenCall } from '@alur/flows'
import { useState } from 'react'
import { useDocument } from '../document/editorContext.ts'
import { useReading } from '../document/reading.ts'
import { exitLabel } from '../kinds/exitLabel.ts'
import { KindTile } from '../kinds/KindTile.tsx'
import { Button } from '../ui/Button.tsx'
import { type Arrival, ArrivalFields } from './ArrivalFields.tsx'
import type { Answer } from './act.ts'
import { CallFacts } from './CallFacts.tsx'
import { callDetail } from './callDetail.ts'
import { factsOfCall, outcomesOf } from './callForm.ts'
import { readFacts, typedSamples } from './facts.ts'
import { usePlaceName } from './usePlaceName.ts'

type Props = {
  call: OpenCall
  node: FlowNode
  /** A system answers after a while, in time or not; a person when they do. */
  isSystem: boolean
  onAnswer: (answer: Answer) => void
}

/** A call that waits: what it is about, and how it may come out. */
export function CallCard({ call: open, node, isSystem, onAnswer }: Props) {
  const reading = useReading()
  const words = reading.words.simulator
  const { call } = open
  const variables = useDocument((document) => document.variables)
  const types = new Map(variables.map(({ name, type }) => [name, type]))
  const facts = factsOfCall(open, node, types)
  const [typed, setTyped] = useState(() => typedSamples(facts))
  const [arrival, setArrival] = useState<Arrival>({
    delayMs: call.mock.latencyMs,
    manner: 'once',
  })
  const detail = callDetail(call)
  const nameOf = usePlaceName()

  function answer(outcome: string) {
    const { delayMs, manner } = arrival
    onAnswer({
      node: open.node,
      outcome,
      output: readFacts(facts, typed),
      ...(isSystem ? { delayMs } : {}),
      ...(isSystem && manner !== 'once' ? { manner } : {}),
    })
  }

  return (
    <section
      aria-label={words.calls[call.kind]}
      className="flex flex-col gap-2 border-t border-border bg-surface px-4 py-3"
    >
      <header className="flex items-start gap-2.5">
        <KindTile kind={node.kind} size={24} />
        <div className="min-w-0 flex-1">
          <h3 className="font-semibold">{words.calls[call.kind]}</h3>
          <p className="truncate text-xs text-text-3" title={detail}>
            {[words.atStep(nameOf(open.node)), detail].filter((part) => part !== '').join(' · ')}
          </p>
        </div>
      </header>
      <CallFacts facts={facts} typed={typed} onType={setTyped} />
      {isSystem && <ArrivalFields arrival={arrival} onChange={setArrival} />}
      <div className="flex flex-wrap gap-1.5">
        {outcomesOf(node).map((outcome) => (
          <Button
            key={outcome}
            look={outcome === call.mock.outcome ? 'primary' : 'plain'}
            onClick={() => answer(outcome)}
          >
            {outcome === 'taken' ? words.taken : exitLabel(node, outcome, reading)}
          </Button>
        ))}
      </div>
    </section>
  )
}
