import type { Conversation, InboundMessage } from '@alur/flows'
import { useState } from 'react'
import { ChatView } from '../chat/ChatView.tsx'
import type { ChatEntry } from '../chat/chatEntry.ts'
import { useWords } from '../words/words.ts'
import { placeMessage } from './attached.ts'
import { Beginning } from './Beginning.tsx'
import { CalledFlowsNotice } from './CalledFlowsNotice.tsx'
import { ClockBar } from './ClockBar.tsx'
import { CustomerComposer } from './CustomerComposer.tsx'
import { chatEntries } from './chatEntries.ts'
import { withNotes } from './chatNotes.ts'
import { EndNotice } from './EndNotice.tsx'
import { EvidenceView } from './EvidenceView.tsx'
import { SimulatorBar } from './SimulatorBar.tsx'
import type { SimulatorState } from './simulatorStore.ts'
import type { SimulatorView } from './simulatorView.ts'
import { usePlaceName } from './usePlaceName.ts'
import { useSimulator } from './useSimulator.ts'
import { VariablesView } from './VariablesView.tsx'
import { Waiting } from './Waiting.tsx'

/** A phone that talks to the flow as it is drawn now. */
export function SimulatorPanel() {
  const [view, setView] = useState<SimulatorView>('chat')
  const [isFollowing, setFollowing] = useState(true)
  const simulator = useSimulator(isFollowing)
  const { conversation, problem } = simulator

  if (!conversation) return <Beginning problem={problem} onBegin={simulator.begin} />
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <SimulatorBar
        view={view}
        onView={setView}
        systems={simulator.systems}
        onSystems={simulator.askSystems}
        isFollowing={isFollowing}
        onFollow={setFollowing}
        onRestart={simulator.restart}
        onStop={simulator.stop}
      />
      <CalledFlowsNotice />
      {view === 'variables' && <VariablesView conversation={conversation} />}
      {view === 'evidence' && <EvidenceView conversation={conversation} />}
      {view === 'chat' && <Chat simulator={simulator} conversation={conversation} />}
      <ClockBar conversation={conversation} onPass={(ms) => simulator.act({ type: 'pass', ms })} />
    </div>
  )
}

type ChatProps = { simulator: SimulatorState; conversation: Conversation }

function Chat({ simulator, conversation }: ChatProps) {
  const words = useWords().desk.simulator
  const { machine, systems } = simulator
  const nameOf = usePlaceName()
  const [edited, setEdited] = useState<ChatEntry>()
  const isOpen = conversation.status === 'active'
  const say = (message: InboundMessage) => simulator.act({ type: 'say', message })

  /** The sheet of a form opens on the entry that asked for it. */
  function fill({ form }: ChatEntry, values: Record<string, string>) {
    if (form) say({ kind: 'form', id: form.id, values })
  }

  return (
    <ChatView
      entries={withNotes(chatEntries(conversation), simulator, { words, nameOf })}
      canTap={isOpen}
      language={conversation.memory.language}
      onTap={(_, { id, title }) => say({ kind: 'tap', id, title })}
      onForm={fill}
      onPlace={(_, place) => say(placeMessage(place))}
      onEdit={setEdited}
      composer={
        <>
          <EndNotice conversation={conversation} onRestart={simulator.restart} />
          {machine && (
            <Waiting
              machine={machine}
              conversation={conversation}
              systems={systems}
              onAct={simulator.act}
            />
          )}
          {isOpen && (
            <CustomerComposer
              key={edited?.id}
              edited={edited}
              onEdited={() => setEdited(undefined)}
              onSay={(message, sent) => simulator.act({ type: 'say', message, ...sent })}
            />
          )}
        </>
      }
    />
  )
}
