import { MESSAGE_LIMITS } from '@alur/flows'
import { numberedId } from '../../document/numberedId.ts'
import { readText, useReading } from '../../document/reading.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { ItemList } from '../fields/ItemList.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST_ITEMS = 20
const MOST_FILES = 30

/** What is asked for: named files one after another, or any files between two numbers. */
export function UploadItems({ node, change }: PanelProps<'upload'>) {
  const reading = useReading()
  const words = reading.words.panels.upload
  const { data } = node
  const { items } = data
  const ids = items.map(({ id }) => id)
  return (
    <FieldGroup title={words.items} about={words.itemsAbout}>
      <ItemList
        items={items}
        field="item"
        titleOf={(number, { label }) => readText(label, reading) || words.item(number)}
        aboutOf={({ required }) => (required ? words.required : '')}
        most={MOST_ITEMS}
        add={{
          label: words.addItem,
          create: () => ({ id: numberedId('file', ids), label: {}, required: true }),
        }}
        onChange={(next, field) => change({ ...data, items: next }, field)}
      >
        {(item, put) => (
          <>
            <LocalizedField
              label={words.itemLabel}
              text={item.label}
              limit={MESSAGE_LIMITS.rowDescription}
              isSingleLine
              onChange={(label) => put({ ...item, label }, 'label')}
            />
            <Toggle
              label={words.required}
              isOn={item.required}
              onChange={(required) => put({ ...item, required })}
            />
          </>
        )}
      </ItemList>
      {items.length === 0 && (
        <div className="grid grid-cols-2 items-start gap-2">
          <NumberField
            label={words.least}
            value={data.min}
            least={0}
            most={MOST_FILES}
            onNumber={(min) => change({ ...data, min })}
          />
          <NumberField
            label={words.most}
            value={data.max}
            least={1}
            most={MOST_FILES}
            onNumber={(max) => change({ ...data, max })}
          />
        </div>
      )}
    </FieldGroup>
  )
}
