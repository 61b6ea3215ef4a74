import type { ChatEntry, ChatOption, ChatPlace } from './chatEntry.ts'
import { FormSheet } from './FormSheet.tsx'
import { ListSheet } from './ListSheet.tsx'
import { PlaceSheet } from './PlaceSheet.tsx'

type Props = {
  entry: ChatEntry
  isOpen: boolean
  language?: string
  onClose: () => void
  onTap: (entry: ChatEntry, option: ChatOption) => void
  onForm?: (entry: ChatEntry, values: Record<string, string>) => void
  onPlace?: (entry: ChatEntry, place: ChatPlace) => void
}

/** The sheet behind the button of a message: a list, a form, or places. */
export function EntrySheet({ entry, onTap, onForm, onPlace, ...sheet }: Props) {
  function answer(send: () => void) {
    sheet.onClose()
    send()
  }
  const { options, form } = entry
  if (form) {
    const send = (values: Record<string, string>) => answer(() => onForm?.(entry, values))
    return <FormSheet {...sheet} form={form} onSend={send} />
  }
  if (options) {
    return <ListSheet {...sheet} options={options} onChoose={(option) => onTap(entry, option)} />
  }
  return <PlaceSheet {...sheet} onSend={(place) => answer(() => onPlace?.(entry, place))} />
}
