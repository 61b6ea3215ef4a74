import { MESSAGE_LIMITS } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { MockField } from '../fields/MockField.tsx'
import { TemplateField } from '../fields/TemplateField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { DocumentBlocks } from './DocumentBlocks.tsx'
import { DocumentPreview } from './DocumentPreview.tsx'

const LONGEST_TITLE = 120

export function DocumentPanel({ node, change }: PanelProps<'document'>) {
  const words = useWords().desk.panels.document
  const { data } = node
  return (
    <>
      <LocalizedField
        label={words.title}
        text={data.title}
        limit={LONGEST_TITLE}
        isSingleLine
        onChange={(title) => change({ ...data, title }, 'title')}
      />
      <DocumentBlocks
        blocks={data.blocks}
        onChange={(blocks, field) => change({ ...data, blocks }, field)}
      />
      <DocumentPreview title={data.title} blocks={data.blocks} />
      <FieldGroup title={words.file}>
        <TemplateField
          label={words.filename}
          source={data.filename}
          hint={words.filenameHint}
          placeholder="summary-{reference}.pdf"
          onText={(filename) => change({ ...data, filename }, 'filename')}
        />
        <Toggle
          label={words.sends}
          isOn={data.sends}
          onChange={(sends) => change({ ...data, sends })}
        />
        {data.sends && (
          <LocalizedField
            label={words.caption}
            text={data.caption}
            limit={MESSAGE_LIMITS.caption}
            onChange={(caption) => change({ ...data, caption }, 'caption')}
          />
        )}
        <VariableField
          label={words.variable}
          hint={words.variableHint}
          variable={data.variable ?? ''}
          type="file"
          isOptional
          onPick={(variable) => change(withOptional(data, 'variable', variable || undefined))}
        />
      </FieldGroup>
      <MockField
        node={node}
        mock={data.mock}
        names={[]}
        onChange={(mock, field) => change(withOptional(data, 'mock', mock), field)}
      />
    </>
  )
}
