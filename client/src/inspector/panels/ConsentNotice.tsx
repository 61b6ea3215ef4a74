import { MESSAGE_LIMITS } from '@alur/flows'
import type { DataOf } from '../../document/nodeOf.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { LocalizedField } from '../fields/LocalizedField.tsx'

type Notice = DataOf<'consent'>['notice']
type Props = { notice: Notice; onChange: (notice: Notice) => void }

/** A third button that opens the whole notice while the question stays open. */
export function ConsentNotice({ notice, onChange }: Props) {
  const words = useWords().desk.panels.consent
  return (
    <>
      <Toggle
        label={words.hasNotice}
        isOn={notice !== undefined}
        onChange={(isOn) => onChange(isOn ? { title: {}, text: {} } : undefined)}
      />
      {notice && (
        <>
          <LocalizedField
            label={words.noticeTitle}
            text={notice.title}
            limit={MESSAGE_LIMITS.buttonTitle}
            isSingleLine
            onChange={(title) => onChange({ ...notice, title })}
          />
          <LocalizedField
            label={words.noticeText}
            text={notice.text}
            limit={MESSAGE_LIMITS.interactiveBody}
            onChange={(text) => onChange({ ...notice, text })}
          />
        </>
      )}
    </>
  )
}
