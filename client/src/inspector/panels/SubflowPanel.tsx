import { useQuery } from '@tanstack/react-query'
import { calledFlowQuery } from '../../api/flows.ts'
import { withItem } from '../../lib/list.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { NameField } from '../fields/NameField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { calledFlow } from '../subflow/calledFlow.ts'
import { FlowChanges } from '../subflow/FlowChanges.tsx'
import { FlowChooser } from '../subflow/FlowChooser.tsx'
import { FlowInput, FlowOutput } from '../subflow/FlowValues.tsx'

const LONGEST_NAME = 60

export function SubflowPanel({ node, change }: PanelProps<'subflow'>) {
  const words = useWords().desk.panels.subflow
  const { data } = node
  const { data: document, isError } = useQuery(calledFlowQuery(data.flow))
  const called = document && calledFlow(document)
  return (
    <>
      <FlowChooser node={node} change={change} />
      {isError && <p className="text-xs text-danger">{words.notLoaded}</p>}
      {called && <FlowChanges node={node} change={change} called={called} />}
      {data.exits.length > 0 && (
        <FieldGroup title={words.outcomes} about={words.outcomesAbout}>
          {data.exits.map((exit, index) => (
            <NameField
              key={exit.id}
              label={words.outcome(exit.id)}
              value={exit.name ?? ''}
              longest={LONGEST_NAME}
              onText={(name) => {
                const next = withOptional(exit, 'name', name || undefined)
                change({ ...data, exits: withItem(data.exits, index, next) }, `exit.${exit.id}`)
              }}
            />
          ))}
        </FieldGroup>
      )}
      <FlowInput node={node} change={change} called={called} />
      <FlowOutput node={node} change={change} called={called} />
    </>
  )
}
