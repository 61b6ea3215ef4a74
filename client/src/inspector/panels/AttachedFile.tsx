import type { DataOf } from '../../document/nodeOf.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { without } from '../../lib/without.ts'
import { useWords } from '../../words/words.ts'
import { PickField } from '../fields/PickField.tsx'
import { TemplateField } from '../fields/TemplateField.tsx'
import { VariableField } from '../fields/VariableField.tsx'

type File = Extract<NonNullable<DataOf<'message'>['attach']>, { link?: string | undefined }>
type Props = { attach: File; onChange: (attach: File, field: string) => void }

const SOURCES = ['link', 'variable'] as const

/** A file from an address, or one that a variable holds. */
export function AttachedFile({ attach, onChange }: Props) {
  const words = useWords().desk.panels.message
  const source = attach.variable === undefined ? 'link' : 'variable'
  return (
    <>
      <PickField
        label={words.source}
        value={source}
        items={SOURCES.map((value) => ({ value, label: words.sources[value] }))}
        onPick={(picked) => {
          if (picked === source) return
          if (picked === 'link') onChange({ ...without(attach, 'variable'), link: '' }, 'source')
          else onChange({ ...without(attach, 'link'), variable: '' }, 'source')
        }}
      />
      {source === 'variable' ? (
        <VariableField
          label={words.fileVariable}
          variable={attach.variable ?? ''}
          type="file"
          onPick={(variable) => onChange({ ...attach, variable }, 'variable')}
        />
      ) : (
        <TemplateField
          label={words.address}
          source={attach.link ?? ''}
          hint={words.addressHint}
          placeholder="https://"
          onText={(link) => onChange({ ...attach, link }, 'link')}
        />
      )}
      {attach.type === 'document' && (
        <TemplateField
          label={words.filename}
          source={attach.filename ?? ''}
          hint={words.filenameHint}
          onText={(name) => onChange(withOptional(attach, 'filename', name || undefined), 'name')}
        />
      )}
    </>
  )
}
