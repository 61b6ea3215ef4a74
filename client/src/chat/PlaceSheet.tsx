import { MapPin } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useWords } from '../words/words.ts'
import { BottomSheet } from './BottomSheet.tsx'
import type { ChatPlace } from './chatEntry.ts'
import { PLACES } from './places.ts'
import { readCoordinates } from './readCoordinates.ts'
import { SheetButton } from './SheetButton.tsx'

type Props = { isOpen: boolean; onClose: () => void; onSend: (place: ChatPlace) => void }

/** Where the customer says they are: a known place, or coordinates as a map writes them. */
export function PlaceSheet({ isOpen, onClose, onSend }: Props) {
  const words = useWords().phone.chat
  return (
    <BottomSheet isOpen={isOpen} title={words.sendPlace} onClose={onClose}>
      <ul className="min-h-0 overflow-y-auto">
        {PLACES.map((place) => (
          <li key={place.name}>
            <button
              type="button"
              onClick={() => onSend(place)}
              className="flex w-full cursor-pointer items-center gap-3 px-5 py-2.5 text-left hover:bg-text/5"
            >
              <span className="grid size-9 shrink-0 place-items-center rounded-full bg-accent-soft text-accent">
                <MapPin aria-hidden size={18} />
              </span>
              <span className="min-w-0">
                <span className="block text-[15px] leading-5">{place.name}</span>
                <span className="block text-[13px] text-text-2 leading-4.5">{place.address}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <TypedPlace onSend={onSend} />
    </BottomSheet>
  )
}

function TypedPlace({ onSend }: Pick<Props, 'onSend'>) {
  const words = useWords().phone.chat
  const [text, setText] = useState('')
  const place = readCoordinates(text)
  const isWrong = text.trim() !== '' && !place

  function send(event: FormEvent) {
    event.preventDefault()
    if (place) onSend(place)
  }

  return (
    <form onSubmit={send} className="flex flex-col gap-2.5 border-border border-t px-5 py-3">
      <label className="flex flex-col gap-1 text-[13px] text-text-2">
        {words.coordinates}
        <input
          value={text}
          inputMode="text"
          autoComplete="off"
          placeholder="-6.2146, 106.8227"
          aria-invalid={isWrong}
          aria-describedby="coordinates-hint"
          onChange={(event) => setText(event.target.value)}
          className="h-11 rounded-control border border-control bg-surface px-3 text-[16px] text-text placeholder:text-text-3 aria-invalid:border-danger"
        />
        <span id="coordinates-hint" className={isWrong ? 'text-danger' : ''}>
          {words.coordinatesHint}
        </span>
      </label>
      <SheetButton disabled={!place}>{words.sendPlace}</SheetButton>
    </form>
  )
}
