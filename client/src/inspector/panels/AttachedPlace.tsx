import { MESSAGE_LIMITS } from '@alur/flows'
import type { DataOf } from '../../document/nodeOf.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { FormulaField } from '../fields/FormulaField.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { OptionalText } from '../fields/OptionalText.tsx'
import { TemplateField } from '../fields/TemplateField.tsx'

type Place = Extract<NonNullable<DataOf<'message'>['attach']>, { type: 'location' }>
type Contact = Extract<NonNullable<DataOf<'message'>['attach']>, { type: 'contact' }>

/** A place on the map, by its degrees. */
export function AttachedPlace(props: {
  attach: Place
  onChange: (attach: Place, field: string) => void
}) {
  const { attach, onChange } = props
  const words = useWords().desk.panels.message
  return (
    <>
      <LocalizedField
        label={words.placeName}
        text={attach.name}
        limit={MESSAGE_LIMITS.caption}
        isSingleLine
        onChange={(name) => onChange({ ...attach, name }, 'name')}
      />
      <div className="grid grid-cols-2 items-start gap-2">
        {(['latitude', 'longitude'] as const).map((key) => (
          <FormulaField
            key={key}
            label={words[key]}
            source={attach[key]}
            expects="number"
            placeholder={key === 'latitude' ? '-6.2088' : '106.8456'}
            onText={(source) => onChange({ ...attach, [key]: source }, key)}
          />
        ))}
      </div>
      <OptionalText
        question={words.hasStreet}
        label={words.street}
        text={attach.address}
        limit={MESSAGE_LIMITS.caption}
        isSingleLine
        onChange={(address) => onChange(withOptional(attach, 'address', address), 'address')}
      />
    </>
  )
}

/** A person or desk to be saved among the customer's contacts. */
export function AttachedContact(props: {
  attach: Contact
  onChange: (attach: Contact, field: string) => void
}) {
  const { attach, onChange } = props
  const words = useWords().desk.panels.message
  return (
    <>
      <LocalizedField
        label={words.contactName}
        text={attach.name}
        limit={MESSAGE_LIMITS.caption}
        isSingleLine
        onChange={(name) => onChange({ ...attach, name }, 'name')}
      />
      <TemplateField
        label={words.phone}
        source={attach.phone}
        placeholder="+62 21 1234 5678"
        onText={(phone) => onChange({ ...attach, phone }, 'phone')}
      />
      <TemplateField
        label={words.organisation}
        source={attach.organisation ?? ''}
        hint={words.mayStayEmpty}
        onText={(name) =>
          onChange(withOptional(attach, 'organisation', name || undefined), 'organisation')
        }
      />
    </>
  )
}
