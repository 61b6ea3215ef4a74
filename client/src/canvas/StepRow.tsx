import { type NodeKind, templateParts } from '@alur/flows'
import type { Line } from '../kinds/wrapText.ts'
import { cx } from '../lib/cx.ts'
import { LINE_HEIGHT, type PlacedRow } from './nodeGeometry.ts'

/** One row of a step, at its place. */
export function StepRow({ row, kind }: { row: PlacedRow; kind: NodeKind }) {
  const style = { top: row.y, height: row.height }
  switch (row.part) {
    case 'bubble':
      return (
        <div className={cx('row bubble', row.isMissing && 'is-missing')} style={style}>
          {row.lines.map((line, index) => (
            <TextLine key={index} line={line} />
          ))}
        </div>
      )
    case 'option':
    case 'case':
      return (
        <div className={cx('row', row.part, row.isMissing && 'is-missing')} style={style}>
          <span>{row.text}</span>
        </div>
      )
    case 'line':
      return (
        <div className={cx('row line', row.isMissing && 'is-missing')} style={style}>
          {row.name && <b>{row.name}</b>}
          <span>{row.isTemplate ? <Template source={row.text} /> : row.text}</span>
        </div>
      )
    case 'pill':
      return (
        <div className={cx('row pill', `is-${kind}`)} style={style}>
          <span>{row.text}</span>
        </div>
      )
    case 'exit':
      return (
        <div className={cx('row leave', row.isQuiet && 'is-quiet')} style={style}>
          <span>{row.text}</span>
        </div>
      )
  }
}

function TextLine({ line }: { line: Line }) {
  return (
    <div className="bubble-line" style={{ height: LINE_HEIGHT }}>
      {line.map(({ text, isFormula }, index) =>
        isFormula ? <code key={index}>{text}</code> : text,
      )}
      {/* So that the words at the ends of lines stay apart when they are searched or read aloud. */}{' '}
    </div>
  )
}

function Template({ source }: { source: string }) {
  return templateParts(source).map(({ text, formula }, index) =>
    formula ? <code key={index}>{formula.source.trim()}</code> : text,
  )
}
