import { renameExit } from '../../document/commands/renameExit.ts'
import { useRun } from '../../document/editorContext.ts'
import { numberedId } from '../../document/numberedId.ts'
import { withItem } from '../../lib/list.ts'
import { useWords } from '../../words/words.ts'
import { ExitIdField } from '../fields/ExitIdField.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { ItemList } from '../fields/ItemList.tsx'
import { NameField } from '../fields/NameField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST = 10
const LONGEST_NAME = 60
const MOST_WEIGHT = 10_000

export function ExperimentPanel({ node, change }: PanelProps<'experiment'>) {
  const { inspector, panels } = useWords().desk
  const words = panels.experiment
  const run = useRun()
  const { data } = node
  const { variants } = data
  const ids = variants.map(({ id }) => id)
  const all = variants.reduce((sum, { weight }) => sum + weight, 0) || 1

  function rename(index: number, id: string) {
    const one = variants[index]
    if (!one) return
    const next = { ...data, variants: withItem(variants, index, { ...one, id }) }
    run(renameExit({ step: node.id, from: one.id, to: id, data: next }))
  }

  return (
    <>
      <NameField
        label={words.name}
        value={data.name}
        longest={LONGEST_NAME}
        hint={words.nameHint}
        onText={(name) => change({ ...data, name }, 'name')}
      />
      <FieldGroup title={words.variants} about={words.variantsAbout}>
        <ItemList
          items={variants}
          field="variant"
          titleOf={(number, { name }) => name || words.variant(number)}
          least={1}
          most={MOST}
          add={{
            label: words.addVariant,
            create: () => ({ id: numberedId('variant', ids), name: '', weight: 50 }),
          }}
          onChange={(next, field) => change({ ...data, variants: next }, field)}
        >
          {(variant, put, index) => (
            <>
              <NameField
                label={words.variantName}
                value={variant.name}
                longest={LONGEST_NAME}
                onText={(name) => put({ ...variant, name }, 'name')}
              />
              <NumberField
                label={words.weight}
                value={variant.weight}
                least={0}
                most={MOST_WEIGHT}
                hint={words.share(Math.round((variant.weight / all) * 100))}
                onNumber={(weight) => put({ ...variant, weight })}
              />
              <ExitIdField
                label={inspector.caseId}
                id={variant.id}
                taken={ids.filter((id) => id !== variant.id)}
                onRename={(id) => rename(index, id)}
              />
            </>
          )}
        </ItemList>
      </FieldGroup>
    </>
  )
}
