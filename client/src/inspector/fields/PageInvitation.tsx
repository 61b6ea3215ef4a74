import { type LocalizedText, MESSAGE_LIMITS } from '@alur/flows'
import { useWords } from '../../words/words.ts'
import { LocalizedField } from './LocalizedField.tsx'

type Texts = { text: LocalizedText; button: LocalizedText; title: LocalizedText }
type Props = { texts: Texts; onChange: (texts: Partial<Texts>, field: string) => void }

const LONGEST_TITLE = 80

/** The message with the button that opens a page outside the chat, and the heading of that page. */
export function PageInvitation({ texts, onChange }: Props) {
  const { inspector, panels } = useWords().desk
  const words = panels.shared
  return (
    <>
      <LocalizedField
        label={inspector.text}
        text={texts.text}
        limit={MESSAGE_LIMITS.interactiveBody}
        onChange={(text) => onChange({ text }, 'text')}
      />
      <LocalizedField
        label={words.pageButton}
        text={texts.button}
        limit={MESSAGE_LIMITS.linkButton}
        isSingleLine
        onChange={(button) => onChange({ button }, 'button')}
      />
      <LocalizedField
        label={words.pageTitle}
        text={texts.title}
        limit={LONGEST_TITLE}
        isSingleLine
        onChange={(title) => onChange({ title }, 'title')}
      />
    </>
  )
}
