import { renameExit } from '../../document/commands/renameExit.ts'
import { useRun } from '../../document/editorContext.ts'
import type { DataOf } from '../../document/nodeOf.ts'
import { numberedId } from '../../document/numberedId.ts'
import { movedUp, withItem, withoutItem } from '../../lib/list.ts'
import { without } from '../../lib/without.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { ExitIdField } from '../fields/ExitIdField.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { ItemBox } from '../fields/ItemBox.tsx'
import { NameField } from '../fields/NameField.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST = 20
const LONGEST_NAME = 60

export function ConditionPanel({ node, change }: PanelProps<'condition'>) {
  const words = useWords().desk.inspector
  const { cases } = node.data

  function add() {
    const id = numberedId(
      'case',
      cases.map((one) => one.id),
    )
    change({ cases: [...cases, { id, formula: '' }] })
  }

  return (
    <>
      <p className="text-xs text-text-3">{words.casesHint}</p>
      {cases.map((one, index) => (
        <Case key={one.id} node={node} change={change} index={index} one={one} />
      ))}
      <AddButton label={words.addCase} isDisabled={cases.length >= MOST} onAdd={add} />
    </>
  )
}

type CaseData = DataOf<'condition'>['cases'][number]
type Props = PanelProps<'condition'> & { index: number; one: CaseData }

function Case({ node, change, index, one }: Props) {
  const words = useWords().desk.inspector
  const run = useRun()
  const { cases } = node.data
  const put = (next: CaseData, field: string) =>
    change({ cases: withItem(cases, index, next) }, `case${index}.${field}`)

  function rename(id: string) {
    const data = { cases: withItem(cases, index, { ...one, id }) }
    run(renameExit({ step: node.id, from: one.id, to: id, data }))
  }

  return (
    <ItemBox
      title={words.case(index + 1)}
      removeLabel={words.removeCase(index + 1)}
      onRemove={cases.length > 1 ? () => change({ cases: withoutItem(cases, index) }) : undefined}
      onMoveUp={index > 0 ? () => change({ cases: movedUp(cases, index) }) : undefined}
    >
      <FormulaField
        label={words.caseFormula}
        source={one.formula}
        expects="boolean"
        hint={words.formulaHint}
        onText={(formula) => put({ ...one, formula }, 'formula')}
      />
      <NameField
        label={words.caseName}
        value={one.name ?? ''}
        longest={LONGEST_NAME}
        onText={(name) => put(name === '' ? without(one, 'name') : { ...one, name }, 'name')}
      />
      <ExitIdField
        label={words.caseId}
        id={one.id}
        taken={['otherwise', ...cases.filter((other) => other !== one).map(({ id }) => id)]}
        onRename={rename}
      />
    </ItemBox>
  )
}
