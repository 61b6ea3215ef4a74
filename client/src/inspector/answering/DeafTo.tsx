import type { GlobalWord } from '@alur/flows'
import { useDocument } from '../../document/editorContext.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { ChipsField } from '../fields/ChipsField.tsx'
import type { AnsweringProps } from './answeringProps.ts'

/** The global words that are answers here. */
export function DeafTo({ answering, onChange }: AnsweringProps) {
  const { answering: words } = useWords().desk.inspector
  const globals = useDocument((document) => document.settings.words)
  if (globals.length === 0) return null
  return (
    <div>
      <ChipsField
        label={words.deafTo}
        items={globals.map((word) => ({ value: word.id, label: saidFor(word) }))}
        chosen={answering.deafTo ?? []}
        onChange={(ids) =>
          onChange(withOptional(answering, 'deafTo', ids.length > 0 ? ids : undefined))
        }
      />
      <p className="mt-1 text-xs text-text-3">{words.deafToAbout}</p>
    </div>
  )
}

function saidFor({ id, words }: GlobalWord): string {
  return Object.values(words).flat()[0] ?? id
}
