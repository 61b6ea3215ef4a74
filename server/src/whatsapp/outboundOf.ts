import type { OutboundMessage } from '@alur/flows'

/** The message of one kind. */
export type OutboundOf<Kind extends OutboundMessage['kind']> = Extract<
  OutboundMessage,
  { kind: Kind }
>
