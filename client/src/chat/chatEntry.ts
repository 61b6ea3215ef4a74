/** One thing in a chat as the customer sees it, free of where it came from. */
export type ChatEntry = {
  id: string
  from: 'customer' | 'business' | 'note'
  /** Milliseconds since 1970; without it no time is shown. */
  at?: number
  /** The body or the caption, with WhatsApp's marks left in. */
  text?: string
  header?: string
  footer?: string
  options?: ChatOptions
  link?: { title: string; url: string }
  media?: ChatMedia
  reaction?: string
  status?: ChatStatus
  /** Why the message failed, in the reader's words. */
  problem?: string
  /** The id of the entry this one answers. */
  replyTo?: string
  /** Language of the text, so that a screen reader reads it aloud in the right voice. */
  lang?: string
}

export type ChatOptions = {
  form: 'buttons' | 'list'
  /** What the button that opens the list says. */
  button?: string
  items: ChatOption[]
}

export type ChatOption = { id: string; title: string; description?: string; section?: string }

export type ChatStatus = 'pending' | 'sent' | 'delivered' | 'read' | 'failed'

export type ChatMedia = {
  kind: ChatMediaKind
  url?: string
  /** File name, place or person. */
  title?: string
  /** A second line: type of the file, coordinates, telephone number. */
  detail?: string
}

export type ChatMediaKind =
  | 'image'
  | 'video'
  | 'voice'
  | 'audio'
  | 'document'
  | 'sticker'
  | 'location'
  | 'contact'
  | 'unsupported'
