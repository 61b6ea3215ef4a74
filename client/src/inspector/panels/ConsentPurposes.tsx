import { MESSAGE_LIMITS } from '@alur/flows'
import { numberedId } from '../../document/numberedId.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { ItemList } from '../fields/ItemList.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST = 10
const FORM = /^[A-Za-z][A-Za-z0-9-]{0,39}$/

/** What the data may be used for; a withdrawal names one of these. */
export function ConsentPurposes({ node, change }: PanelProps<'consent'>) {
  const words = useWords().desk.panels.consent
  const { data } = node
  const ids = data.purposes.map(({ id }) => id)
  return (
    <FieldGroup title={words.purposes} about={words.purposesAbout}>
      <ItemList
        items={data.purposes}
        field="purpose"
        titleOf={words.purpose}
        least={1}
        most={MOST}
        add={{
          label: words.addPurpose,
          create: () => ({ id: numberedId('purpose', ids), name: {} }),
        }}
        onChange={(purposes, field) => change({ ...data, purposes }, field)}
      >
        {(purpose, put) => (
          <>
            <LocalizedField
              label={words.purposeName}
              text={purpose.name}
              limit={MESSAGE_LIMITS.interactiveBody}
              isSingleLine
              onChange={(name) => put({ ...purpose, name }, 'name')}
            />
            <CommitInput
              label={words.purposeId}
              value={purpose.id}
              isMono
              check={(text) => (FORM.test(text) ? undefined : words.purposeForm)}
              onCommit={(id) => put({ ...purpose, id })}
            />
          </>
        )}
      </ItemList>
    </FieldGroup>
  )
}
