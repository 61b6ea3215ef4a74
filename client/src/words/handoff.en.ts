import type { ErrorCode, Priority } from '@alur/server/contract'

/** The words of a conversation that a person answers. */
export const handoffWords = {
  queue: 'Waiting for a person',
  since: (moment: string) => `since ${moment}`,
  title: 'A person is asked for',
  priorities: {
    urgent: 'urgent',
    high: 'high priority',
    normal: 'normal priority',
    low: 'low priority',
  } satisfies Record<Priority, string>,
  waiting: 'The customer waits for a person. The flow says nothing until somebody takes over.',
  yourName: 'Your name',
  takeOver: 'Take over',
  takenBy: (name: string) => `${name} answers this customer`,
  reply: 'Message to the customer',
  send: 'Send',
  giveBack: 'Give back',
  note: 'Note for the flow',
  returned: 'Not solved',
  resolved: 'Solved',
  cancel: 'Cancel',
  problems: {
    not_yours: 'Somebody else has taken this conversation over.',
    gone: 'The conversation went on without a person.',
    window_closed:
      'The customer has not written for 24 hours: WhatsApp takes no free message any more.',
  } satisfies Partial<Record<ErrorCode, string>>,
}
