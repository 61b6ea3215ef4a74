import { MESSAGE_LIMITS } from '@alur/flows'
import type { DataOf } from '../../document/nodeOf.ts'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { PickField } from '../fields/PickField.tsx'
import { TemplateField } from '../fields/TemplateField.tsx'
import { AttachedFile } from './AttachedFile.tsx'
import { AttachedContact, AttachedPlace } from './AttachedPlace.tsx'

type Attachment = NonNullable<DataOf<'message'>['attach']>
type Props = {
  attach: Attachment | undefined
  onChange: (attach: Attachment | undefined, field?: string) => void
}

const TYPES = [
  'none',
  'image',
  'video',
  'audio',
  'document',
  'location',
  'contact',
  'link',
] as const
type Type = (typeof TYPES)[number]

/** What goes out with the text: a file, a place, a person or a link. */
export function MessageAttachment({ attach, onChange }: Props) {
  const words = useWords().desk.panels.message
  return (
    <FieldGroup title={words.attachment}>
      <PickField
        label={words.attachmentType}
        value={attach?.type ?? 'none'}
        items={TYPES.map((value) => ({ value, label: words.attachments[value] }))}
        onPick={(type) => type !== attach?.type && onChange(emptyAttachment(type, attach))}
      />
      {attach && <Details attach={attach} onChange={onChange} />}
    </FieldGroup>
  )
}

function Details({ attach, onChange }: Props & { attach: Attachment }) {
  const words = useWords().desk.panels.message
  const put = (next: Attachment, field: string) => onChange(next, `attach.${field}`)
  switch (attach.type) {
    case 'location':
      return <AttachedPlace attach={attach} onChange={put} />
    case 'contact':
      return <AttachedContact attach={attach} onChange={put} />
    case 'link':
      return (
        <>
          <LocalizedField
            label={words.linkButton}
            text={attach.button}
            limit={MESSAGE_LIMITS.linkButton}
            isSingleLine
            onChange={(button) => put({ ...attach, button }, 'button')}
          />
          <TemplateField
            label={words.address}
            source={attach.url}
            hint={words.addressHint}
            placeholder="https://"
            onText={(url) => put({ ...attach, url }, 'url')}
          />
        </>
      )
    default:
      return <AttachedFile attach={attach} onChange={put} />
  }
}

/** Another kind of file keeps where it comes from. */
function emptyAttachment(type: Type, before: Attachment | undefined): Attachment | undefined {
  switch (type) {
    case 'none':
      return undefined
    case 'location':
      return { type, latitude: '', longitude: '', name: {} }
    case 'contact':
      return { type, name: {}, phone: '' }
    case 'link':
      return { type, button: {}, url: '' }
    default: {
      const isFile =
        before?.type === 'image' ||
        before?.type === 'video' ||
        before?.type === 'audio' ||
        before?.type === 'document'
      return isFile ? { ...before, type } : { type, link: '' }
    }
  }
}
