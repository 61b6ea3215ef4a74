import type { LocalizedText } from '@alur/flows'
import { type Reading, readText, useReading } from '../../document/reading.ts'
import { FilledText, FormulaChip } from '../fields/FilledText.tsx'
import type { Block } from './blockData.ts'

type Props = { title: LocalizedText; blocks: readonly Block[] }

/** The page as it will read, in the language that is shown, with formulas as chips. */
export function DocumentPreview({ title, blocks }: Props) {
  const reading = useReading()
  const words = reading.words.panels.document
  return (
    <figure
      aria-label={words.preview}
      lang={reading.language}
      className="rounded-xl bg-canvas p-4 ring-1 ring-border ring-inset"
    >
      <div className="flex min-h-56 flex-col gap-2.5 rounded-sm bg-surface px-5 py-6 text-[12px]/4.5 shadow-md">
        <p className="text-[16px]/5 font-semibold">
          <FilledText source={readText(title, reading) || words.noTitle} />
        </p>
        {blocks.map((block, index) => (
          <PreviewBlock key={`block${index + 1}`} block={block} reading={reading} />
        ))}
      </div>
      <figcaption className="mt-2 text-xs text-text-2">{words.previewAbout}</figcaption>
    </figure>
  )
}

function PreviewBlock({ block, reading }: { block: Block; reading: Reading }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p className="mt-1 text-[13px]/5 font-semibold">
          <FilledText source={readText(block.text, reading) || '…'} />
        </p>
      )
    case 'paragraph':
      return (
        <p>
          <FilledText source={readText(block.text, reading) || '…'} />
        </p>
      )
    case 'lines':
      return (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {block.lines.map(({ label, value }, index) => (
            <PreviewLine key={`line${index + 1}`} label={readText(label, reading)} value={value} />
          ))}
        </dl>
      )
    case 'table':
      return <PreviewTable block={block} reading={reading} />
  }
}

function PreviewLine({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt className="text-text-2">
        <FilledText source={label || '…'} />
      </dt>
      <dd className="font-medium">
        <FilledText source={value} />
      </dd>
    </>
  )
}

type TableProps = { block: Extract<Block, { kind: 'table' }>; reading: Reading }

/** One row stands for all: how many there are is only known while talking. */
function PreviewTable({ block, reading }: TableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-control/60">
            {block.columns.map(({ title }, index) => (
              <th key={`column${index + 1}`} className="py-1 pr-3 font-semibold">
                <FilledText source={readText(title, reading) || '…'} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="border-b border-border">
            {block.columns.map(({ formula }, index) => (
              <td key={`cell${index + 1}`} className="py-1 pr-3">
                {formula.trim() === '' ? '…' : <FormulaChip source={formula} />}
              </td>
            ))}
          </tr>
          <tr>
            <td colSpan={block.columns.length} className="py-1 text-text-3">
              {reading.words.panels.document.forEach(block.list)}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
