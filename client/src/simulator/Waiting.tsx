import { type Conversation, type FlowMachine, kindOf, waitsOf } from '@alur/flows'
import type { Act, Systems } from './act.ts'
import { CallCard } from './CallCard.tsx'
import { nodeAt } from './nodeAt.ts'
import { Pending } from './Pending.tsx'
import { SignalCard } from './SignalCard.tsx'
import { outsideCalls, systemCalls } from './waitingCalls.ts'

type Props = {
  machine: FlowMachine
  conversation: Conversation
  systems: Systems
  onAct: (act: Act) => void
}

/** All that the conversation waits for besides the customer: people and systems outside, and time. */
export function Waiting({ machine, conversation, systems, onAct }: Props) {
  if (conversation.status !== 'active') return null
  const node = nodeAt(machine, conversation.node)
  const event = node && kindOf(node).signal?.(node.data)
  const asked = systems === 'ask' ? systemCalls(conversation) : []
  const calls = [
    ...outsideCalls(conversation).map((call) => ({ call, isSystem: false })),
    ...asked.map((call) => ({ call, isSystem: true })),
  ]
  const isAsked = calls.some(({ call }) => call.node === node?.id)
  const waits = node && waitsOf(node)
  return (
    <div className="max-h-[45%] shrink-0 overflow-y-auto">
      {calls.map(({ call, isSystem }) => {
        const asker = nodeAt(machine, call.node)
        return (
          asker && (
            <CallCard
              key={`${call.node}#${call.number}`}
              call={call}
              node={asker}
              isSystem={isSystem}
              onAnswer={(answer) => onAct({ type: 'answer', ...answer })}
            />
          )
        )
      })}
      {node && event && (
        <SignalCard
          key={node.id}
          node={node}
          event={event}
          onHappen={(values) => onAct({ type: 'signal', name: event, values })}
        />
      )}
      {node && !isAsked && (waits === 'time' || waits === 'system') && (
        <Pending
          step={node.id}
          waits={waits}
          conversation={conversation}
          onPass={(ms) => onAct({ type: 'pass', ms })}
        />
      )}
    </div>
  )
}
