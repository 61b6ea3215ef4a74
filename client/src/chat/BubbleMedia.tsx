import {
  Ban,
  FileText,
  Headphones,
  ImageIcon,
  MapPin,
  Mic,
  Smile,
  UserRound,
  Video,
} from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../words/words.ts'
import type { ChatMedia, ChatMediaKind } from './chatEntry.ts'
import { MediaLink } from './MediaLink.tsx'
import { PlaceCard } from './PlaceCard.tsx'
import { VoiceNote } from './VoiceNote.tsx'

const ICONS = {
  image: ImageIcon,
  video: Video,
  voice: Mic,
  audio: Headphones,
  document: FileText,
  sticker: Smile,
  location: MapPin,
  contact: UserRound,
  unsupported: Ban,
} satisfies Record<ChatMediaKind, typeof Ban>

export function BubbleMedia({ media }: { media: ChatMedia }) {
  const word = useWords().phone.chat.media[media.kind]
  const [isBroken, setBroken] = useState(false)
  const label = media.title ? `${word}: ${media.title}` : word
  const source = isBroken ? undefined : media.url
  if (media.kind === 'unsupported') return <Unsupported word={word} />
  if (media.kind === 'location') return <PlaceCard media={media} />
  if (media.kind === 'voice') return <VoiceNote url={source} />
  if (media.kind === 'audio' && source) {
    // biome-ignore lint/a11y/useMediaCaption: a customer's recording has no captions
    return <audio controls src={source} aria-label={label} className="h-10 w-full min-w-56" />
  }
  if (media.kind === 'video' && source) {
    return (
      // biome-ignore lint/a11y/useMediaCaption: a customer's film has no captions
      <video
        controls
        src={source}
        aria-label={label}
        onError={() => setBroken(true)}
        className="max-h-80 w-full min-w-56 rounded-control"
      />
    )
  }
  if ((media.kind === 'image' || media.kind === 'sticker') && source) {
    return <Picture url={source} label={label} onBroken={() => setBroken(true)} kind={media.kind} />
  }
  return <Card media={media} word={word} />
}

function Picture(props: {
  url: string
  label: string
  kind: 'image' | 'sticker'
  onBroken: () => void
}) {
  const size = props.kind === 'sticker' ? 'size-36' : 'max-h-80 min-h-24 w-full min-w-52'
  return (
    <img
      src={props.url}
      alt={props.label}
      onError={props.onBroken}
      className={`${size} rounded-control object-cover`}
    />
  )
}

/** A file, a person, or a picture that did not load. */
function Card({ media, word }: { media: ChatMedia; word: string }) {
  const Icon = ICONS[media.kind]
  return (
    <MediaLink url={media.url} className="flex min-w-56 items-center gap-3 p-2">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-accent-soft text-accent">
        <Icon aria-hidden size={20} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="wrap-anywhere line-clamp-2 block font-medium">{media.title ?? word}</span>
        <span className="wrap-anywhere line-clamp-2 block text-[12px] text-text-2 leading-4">
          {media.detail ?? (media.title ? word : '')}
        </span>
      </span>
    </MediaLink>
  )
}

function Unsupported({ word }: { word: string }) {
  return (
    <p className="flex gap-2 text-text-2 italic">
      <Ban aria-hidden size={16} className="mt-0.5 shrink-0" />
      {word}
    </p>
  )
}
