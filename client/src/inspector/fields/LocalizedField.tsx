import {
  checkTemplate,
  fixedLength,
  type LocalizedText,
  templateParts,
  type ValueType,
} from '@alur/flows'
import { useContext, useRef } from 'react'
import { useDocument } from '../../document/editorContext.ts'
import { useFlowTypes } from '../../document/flowTypes.ts'
import { cx } from '../../lib/cx.ts'
import { languageName } from '../../lib/when.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'
import { InsertValue } from './InsertValue.tsx'
import { LiveText } from './LiveText.tsx'

type Props = {
  label: string
  text: LocalizedText
  limit: number
  onChange: (text: LocalizedText) => void
  isSingleLine?: boolean
  /** Names known in this place only. */
  local?: Record<string, ValueType>
}

/** One text in all languages of the flow: side by side where there is room, else one below the other. */
export function LocalizedField({ label, text, limit, onChange, isSingleLine, local }: Props) {
  const languages = useDocument((document) => document.languages)
  return (
    <div className="@container">
      <div className={cx('grid gap-x-3 gap-y-2', languages.length > 1 && '@lg:grid-cols-2')}>
        {languages.map((language) => (
          <OneLanguage
            key={language}
            label={label}
            language={language}
            source={text[language] ?? ''}
            limit={limit}
            isSingleLine={isSingleLine ?? false}
            local={local}
            onText={(typed) => onChange({ ...text, [language]: typed })}
          />
        ))}
      </div>
    </div>
  )
}

type OneProps = {
  label: string
  language: string
  source: string
  limit: number
  isSingleLine: boolean
  local: Record<string, ValueType> | undefined
  onText: (text: string) => void
}

function OneLanguage(props: OneProps) {
  const { label, language, source, limit, isSingleLine, local, onText } = props
  const words = useWords().desk.inspector
  const reader = useContext(LanguageContext)
  const variables = { ...useFlowTypes(), ...local }
  const field = useRef<HTMLTextAreaElement>(null)
  const [problem] = checkTemplate(source, { variables }).problems
  const used = fixedLength(source)
  const hasFormulas = templateParts(source).some(({ formula }) => formula !== undefined)

  return (
    <Labelled
      label={words.fieldIn(label, languageName(language, reader))}
      problem={problem?.message[reader]}
      aside={
        <span className="flex items-center gap-1.5">
          <Meter used={used} hasFormulas={hasFormulas} limit={limit} />
          <InsertValue field={field} source={source} onText={onText} local={local} />
        </span>
      }
    >
      {(id, describedBy) => (
        <LiveText
          field={field}
          id={id}
          lang={language}
          value={source}
          isSingleLine={isSingleLine}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined || used > limit}
          onText={onText}
        />
      )}
    </Labelled>
  )
}

type MeterProps = { used: number; hasFormulas: boolean; limit: number }

/** What formulas become is only known while talking, so they stand beside the count as a plus. */
function Meter({ used, hasFormulas, limit }: MeterProps) {
  const words = useWords().desk.inspector
  const isOver = used > limit
  return (
    <span
      className={cx('text-[11px]/4', isOver ? 'font-semibold text-danger' : 'text-text-3')}
      title={hasFormulas ? words.leftAndMore(used, limit) : words.left(used, limit)}
    >
      {isOver ? words.tooLong(used - limit) : `${used}${hasFormulas ? '+' : ''}/${limit}`}
    </span>
  )
}
