import { MapPin } from 'lucide-react'
import { useWords } from '../words/words.ts'
import type { ChatMedia } from './chatEntry.ts'
import { MediaLink } from './MediaLink.tsx'

/** A place: a drawing of a map, for no map is fetched from anywhere, and its name below. */
export function PlaceCard({ media }: { media: ChatMedia }) {
  const word = useWords().phone.chat.media.location
  return (
    <MediaLink url={media.url} className="block min-w-60 overflow-hidden">
      <span aria-hidden className="chat-map relative grid h-28 place-items-center overflow-hidden">
        <MapPin size={34} strokeWidth={1.8} className="-translate-y-3 fill-danger text-surface" />
      </span>
      <span className="block px-2.5 py-2">
        <span className="wrap-anywhere line-clamp-2 block font-medium">{media.title ?? word}</span>
        <span className="wrap-anywhere line-clamp-2 block text-[12px] text-text-2 leading-4">
          {media.detail ?? word}
        </span>
      </span>
    </MediaLink>
  )
}
