import { freeId, type Trigger } from '@alur/flows'
import { Plus } from 'lucide-react'
import { changeTriggers } from '../../document/commands/changeFlow.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { withItem, withoutItem } from '../../lib/list.ts'
import { Button } from '../../ui/Button.tsx'
import { Dropdown, DropdownItem } from '../../ui/Dropdown.tsx'
import { startLook } from '../../ui/startLook.ts'
import { useWords } from '../../words/words.ts'
import { StartBox } from './StartBox.tsx'

const MOST = 50
const KINDS = ['keyword', 'event', 'anything', 'call'] as const
/** A second one would never begin. */
const ONCE: readonly Trigger['kind'][] = ['anything', 'call']

/** The ways into the flow. */
export function Triggers() {
  const run = useRun()
  const triggers = useDocument((document) => document.triggers)
  return (
    <>
      {triggers.map((trigger, index) => (
        <StartBox
          key={trigger.id}
          trigger={trigger}
          onChange={(next, field) =>
            run(changeTriggers(withItem(triggers, index, next), field && `${trigger.id}.${field}`))
          }
          onRemove={() => run(changeTriggers(withoutItem(triggers, index)))}
        />
      ))}
      <AddStart />
    </>
  )
}

function AddStart() {
  const { flow } = useWords().desk.inspector
  const run = useRun()
  const triggers = useDocument((document) => document.triggers)

  function add(kind: Trigger['kind']) {
    const id = freeId(kind, new Set(triggers.map((one) => one.id)))
    run(changeTriggers([...triggers, newStart(kind, id)]))
  }

  return (
    <Dropdown
      align="start"
      trigger={
        <Button
          look="add"
          icon={<Plus size={15} aria-hidden />}
          className="-ml-2 self-start"
          disabled={triggers.length >= MOST}
        >
          {flow.addStart}
        </Button>
      }
    >
      {KINDS.map((kind) => {
        const { name, about } = flow.starts[kind]
        const isTaken = ONCE.includes(kind) && triggers.some((one) => one.kind === kind)
        const Icon = startLook[kind]
        return (
          <DropdownItem
            key={kind}
            icon={<Icon size={16} aria-hidden className="shrink-0 text-text-2" />}
            about={isTaken ? flow.onlyOnce : about}
            isDisabled={isTaken}
            onChoose={() => add(kind)}
          >
            {name}
          </DropdownItem>
        )
      })}
    </Dropdown>
  )
}

function newStart(kind: Trigger['kind'], id: string): Trigger {
  const to = null
  switch (kind) {
    case 'keyword':
      return { id, kind, words: {}, to }
    case 'event':
      return { id, kind, event: 'something.happened', input: [], to }
    case 'anything':
      return { id, kind, to }
    case 'call':
      return { id, kind, input: [], output: [], to }
  }
}
