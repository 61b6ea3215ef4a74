import { Maximize2 } from 'lucide-react'
import { useState } from 'react'
import { useEditor } from '../../document/editorContext.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { Button } from '../../ui/Button.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { PickField } from '../fields/PickField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { DecisionGrid } from '../table/DecisionGrid.tsx'
import { TestGrid } from '../table/TestGrid.tsx'

const HITS = ['first', 'unique', 'any', 'collect'] as const
const AGGREGATES = ['list', 'sum', 'min', 'max', 'count'] as const

export function DecisionPanel({ node, change }: PanelProps<'decision'>) {
  const words = useWords().desk.panels.decision
  const { isReadOnly } = useEditor()
  const [isLarge, setLarge] = useState(false)
  const tables = <DecisionTables node={node} change={change} />
  return (
    <>
      <HitPolicy node={node} change={change} />
      {!isReadOnly && (
        <Button
          className="self-start"
          icon={<Maximize2 size={14} aria-hidden />}
          onClick={() => setLarge(true)}
        >
          {words.openLarge}
        </Button>
      )}
      {/* Only one of the two is there at a time, so that each cell has one field. */}
      {!isLarge && tables}
      <Modal isOpen={isLarge} onClose={() => setLarge(false)} title={words.table} isFull>
        <div className="flex flex-col gap-4 pt-1">{isLarge && tables}</div>
      </Modal>
    </>
  )
}

function DecisionTables({ node, change }: PanelProps<'decision'>) {
  const words = useWords().desk.panels.decision
  const { data } = node
  return (
    <>
      <FieldGroup title={words.rules}>
        <DecisionGrid node={node} />
      </FieldGroup>
      <TestGrid
        node={node}
        tests={data.tests}
        onChange={(tests, field) => change({ ...data, tests }, field)}
      />
    </>
  )
}

/** What happens when several rules apply. */
function HitPolicy({ node, change }: PanelProps<'decision'>) {
  const words = useWords().desk.panels.decision
  const { data } = node
  return (
    <>
      <PickField
        label={words.hit}
        value={data.hit}
        items={HITS.map((value) => ({
          value,
          label: words.hits[value].label,
          about: words.hits[value].about,
        }))}
        hint={words.hits[data.hit].about}
        onPick={(hit) =>
          change({
            ...(hit === 'collect' ? data : withOptional(data, 'aggregate', undefined)),
            hit,
          })
        }
      />
      {data.hit === 'collect' && (
        <PickField
          label={words.aggregate}
          value={data.aggregate ?? 'list'}
          items={AGGREGATES.map((value) => ({ value, label: words.aggregates[value] }))}
          onPick={(aggregate) => change({ ...data, aggregate })}
        />
      )}
    </>
  )
}
