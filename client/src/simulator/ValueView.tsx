import type { JsonValue, ValueType } from '@alur/flows'
import { FileText } from 'lucide-react'
import { useWords } from '../words/words.ts'

type Props = {
  value: JsonValue
  type: ValueType
  /** Writes an amount of the flow's money. */
  money: Intl.NumberFormat
}

/** A value of any type as people read it: lists one below the other, records by their fields. */
export function ValueView({ value, type, money }: Props) {
  const words = useWords().desk.simulator
  if (value === null) return <span className="text-text-3 italic">{words.unset}</span>
  if (Array.isArray(value)) {
    const of = typeof type === 'object' && 'list' in type ? type.list : 'text'
    return <Items items={value} type={of} money={money} />
  }
  if (typeof value === 'object') {
    const fields = typeof type === 'object' && 'record' in type ? type.record : {}
    return <Fields value={value} fields={fields} money={money} />
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (type === 'money') return money.format(Number(value))
  return String(value)
}

type ItemsProps = { items: JsonValue[]; type: ValueType; money: Intl.NumberFormat }

function Items({ items, type, money }: ItemsProps) {
  const words = useWords().desk.simulator
  return (
    <>
      <span className="text-xs text-text-3">{words.items(items.length)}</span>
      <ol className="mt-0.5 flex flex-col gap-1">
        {items.map((item, index) => (
          <li key={`item${index + 1}`} className="rounded-md bg-raised px-2 py-1">
            <ValueView value={item} type={type} money={money} />
          </li>
        ))}
      </ol>
    </>
  )
}

type FieldsProps = {
  value: { [name: string]: JsonValue }
  fields: Readonly<Record<string, ValueType>>
  money: Intl.NumberFormat
}

function Fields({ value, fields, money }: FieldsProps) {
  if (isFile(value)) {
    return (
      <span className="inline-flex items-center gap-1.5">
        <FileText size={14} aria-hidden className="shrink-0 text-text-3" />
        {value.name}
        <span className="text-xs text-text-3">{sizeOf(value.size)}</span>
      </span>
    )
  }
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
      {Object.entries(value).map(([name, inner]) => (
        <div key={name} className="contents">
          <dt className="text-left font-mono text-[12px] text-text-3">{name}</dt>
          <dd className="text-right">
            <ValueView value={inner} type={fields[name] ?? 'text'} money={money} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function isFile(value: {
  [name: string]: JsonValue
}): value is { name: string; type: string; size: string } {
  const { name, type, size } = value
  return typeof name === 'string' && typeof type === 'string' && typeof size === 'string'
}

function sizeOf(bytes: string): string {
  const size = Number(bytes)
  return size < 1_000_000 ? `${Math.ceil(size / 1_000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`
}
