import { useState } from 'react'
import { ChatView } from '../chat/ChatView.tsx'
import { Composer } from '../chat/Composer.tsx'
import type { ChatEntry, ChatOption } from '../chat/chatEntry.ts'
import { useWords } from '../words/words.ts'
import { ownFile, placeMessage, sampleMessage } from './attached.ts'
import { Beginning } from './Beginning.tsx'
import { ClockBar } from './ClockBar.tsx'
import { chatEntries } from './chatEntries.ts'
import { EndNotice } from './EndNotice.tsx'
import { Pending } from './Pending.tsx'
import { SimulatorBar } from './SimulatorBar.tsx'
import type { SimulatorState } from './simulatorStore.ts'
import type { SimulatorView } from './simulatorView.ts'
import { useSimulator } from './useSimulator.ts'
import { VariablesView } from './VariablesView.tsx'

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
        isFollowing={isFollowing}
        onFollow={setFollowing}
        onRestart={simulator.restart}
        onStop={simulator.stop}
      />
      {view === 'variables' ? (
        <VariablesView conversation={conversation} />
      ) : (
        <Chat simulator={simulator} conversation={conversation} />
      )}
      <ClockBar conversation={conversation} onPass={simulator.pass} />
    </div>
  )
}

type ChatProps = {
  simulator: SimulatorState
  conversation: NonNullable<SimulatorState['conversation']>
}

function Chat({ simulator, conversation }: ChatProps) {
  const { desk, phone } = useWords()
  const words = desk.simulator
  const { contactName } = phone.page.sample
  const isOpen = conversation.status === 'active'
  const notice: ChatEntry[] = simulator.isRestarted
    ? [{ id: 'changed', from: 'note', text: words.changed }]
    : []

  function tap(_: ChatEntry, option: ChatOption) {
    simulator.say({ kind: 'tap', id: option.id, title: option.title })
  }

  /** The sheet of a form opens on the entry that asked for it. */
  function fill({ form }: ChatEntry, values: Record<string, string>) {
    if (form) simulator.say({ kind: 'form', id: form.id, values })
  }

  return (
    <ChatView
      entries={[...notice, ...chatEntries(conversation)]}
      canTap={isOpen}
      language={conversation.memory.language}
      onTap={tap}
      onForm={fill}
      onPlace={(_, place) => simulator.say(placeMessage(place))}
      composer={
        <>
          <EndNotice conversation={conversation} onRestart={simulator.restart} />
          <Pending conversation={conversation} onPass={simulator.pass} />
          {isOpen && (
            <Composer
              placeholder={words.type}
              onSend={(text) => simulator.say({ kind: 'text', text })}
              attaching={{
                onSample: (kind) => simulator.say(sampleMessage(kind, contactName)),
                onPlace: (place) => simulator.say(placeMessage(place)),
                onFile: (file) => simulator.say(ownFile(file)),
              }}
            />
          )}
        </>
      }
    />
  )
}
