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
  /** Without an address yet where one is made only for the customer. */
  link?: { title: string; url?: string }
  /** The business asks for a place. */
  asksPlace?: boolean
  form?: ChatForm
  /** What was filled in. */
  answers?: { label: string; value: string }[]
  media?: ChatMedia
  reaction?: string
  status?: ChatStatus
  /** Why the message failed, in the reader's words. */
  problem?: string
  /** The id of the entry this one answers. */
  replyTo?: string
  isEdited?: boolean
  /** The customer may still change it. */
  canEdit?: boolean
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

export type ChatForm = { id: string; button: string; fields: ChatField[] }

export type ChatField = {
  name: string
  label: string
  input: 'text' | 'number' | 'date' | 'phone' | 'email' | 'choice'
  required: boolean
  options?: { id: string; title: string }[]
}

/** Degrees as decimal text. */
export type ChatPlace = { latitude: string; longitude: string; name?: string; address?: string }

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
