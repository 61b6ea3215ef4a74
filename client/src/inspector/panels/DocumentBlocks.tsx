import { Heading, List, Pilcrow, Plus, Table } from 'lucide-react'
import { readText, useReading } from '../../document/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { Dropdown, DropdownItem } from '../../ui/Dropdown.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { ItemList } from '../fields/ItemList.tsx'
import type { Block } from './blockData.ts'
import { DocumentBlock } from './DocumentBlock.tsx'

type Props = { blocks: Block[]; onChange: (blocks: Block[], field?: string) => void }

const MOST = 60
const KINDS = ['heading', 'paragraph', 'lines', 'table'] as const
const ICONS = { heading: Heading, paragraph: Pilcrow, lines: List, table: Table }

/** What stands on the page, from the top down. */
export function DocumentBlocks({ blocks, onChange }: Props) {
  const reading = useReading()
  const words = reading.words.panels.document
  return (
    <FieldGroup title={words.blocks}>
      <ItemList
        items={blocks}
        field="block"
        titleOf={(number, { kind }) => `${number} · ${words.kinds[kind].label}`}
        aboutOf={(block) => {
          if (block.kind === 'lines') return reading.words.cards.lines(block.lines.length)
          return block.kind === 'table' ? block.list : readText(block.text, reading)
        }}
        least={1}
        most={MOST}
        onChange={onChange}
      >
        {(block, put) => <DocumentBlock block={block} onChange={put} />}
      </ItemList>
      {blocks.length < MOST && (
        <Dropdown
          align="start"
          trigger={
            <Button look="add" icon={<Plus size={15} aria-hidden />} className="-ml-2 self-start">
              {words.addBlock}
            </Button>
          }
        >
          {KINDS.map((kind) => {
            const Icon = ICONS[kind]
            return (
              <DropdownItem
                key={kind}
                icon={<Icon size={15} aria-hidden className="text-text-3" />}
                about={words.kinds[kind].about}
                onChoose={() => onChange([...blocks, emptyBlock(kind)])}
              >
                {words.kinds[kind].label}
              </DropdownItem>
            )
          })}
        </Dropdown>
      )}
    </FieldGroup>
  )
}

function emptyBlock(kind: (typeof KINDS)[number]): Block {
  if (kind === 'lines') return { kind, lines: [{ label: {}, value: '' }] }
  if (kind === 'table') return { kind, list: '', columns: [{ title: {}, formula: '' }] }
  return { kind, text: {} }
}
