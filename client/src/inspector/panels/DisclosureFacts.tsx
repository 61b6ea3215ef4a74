import { MESSAGE_LIMITS } from '@alur/flows'
import { numberedId } from '../../document/numberedId.ts'
import { readText, useReading } from '../../document/reading.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { ItemList } from '../fields/ItemList.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST = 30
const FORM = /^[A-Za-z][A-Za-z0-9]{0,39}$/

/** The terms, one line each: what it is and how much. */
export function DisclosureFacts({ node, change }: PanelProps<'disclosure'>) {
  const reading = useReading()
  const words = reading.words.panels.disclosure
  const { data } = node
  const ids = data.facts.map(({ id }) => id)
  return (
    <FieldGroup title={words.facts} about={words.factsAbout}>
      <ItemList
        items={data.facts}
        field="fact"
        titleOf={(number, { label }) => readText(label, reading) || words.fact(number)}
        aboutOf={({ value }) => readText(value, reading)}
        most={MOST}
        add={{
          label: words.addFact,
          create: () => ({ id: numberedId('fact', ids), label: {}, value: {} }),
        }}
        onChange={(facts, field) => change({ ...data, facts }, field)}
      >
        {(fact, put) => (
          <>
            <LocalizedField
              label={words.factLabel}
              text={fact.label}
              limit={MESSAGE_LIMITS.text}
              isSingleLine
              onChange={(label) => put({ ...fact, label }, 'label')}
            />
            <LocalizedField
              label={words.factValue}
              text={fact.value}
              limit={MESSAGE_LIMITS.text}
              isSingleLine
              onChange={(value) => put({ ...fact, value }, 'value')}
            />
            <CommitInput
              label={words.factId}
              value={fact.id}
              isMono
              check={(text) => (FORM.test(text) ? undefined : words.factForm)}
              onCommit={(id) => put({ ...fact, id })}
            />
          </>
        )}
      </ItemList>
    </FieldGroup>
  )
}
