import type { KindGroup } from '@alur/flows'

type Names = Record<string, string>

/** What groups of kinds and common exits are called; kinds bring their own words. */
export const kindWords = {
  /** The language of the interface, by which kinds know their own words. */
  reader: 'en' as 'en' | 'id',
  groups: {
    talk: 'Talk',
    ask: 'Ask',
    trust: 'Trust',
    decide: 'Decide',
    data: 'Data',
    structure: 'Structure',
  } satisfies Record<KindGroup, string>,
  /** Exits that mean the same wherever they stand. */
  exits: {
    next: 'then',
    answered: 'answered',
    unclear: 'not understood',
    silence: 'no answer',
    otherwise: 'otherwise',
    failed: 'failed',
    expired: 'too late',
  } as Names,
  /** What cards on the canvas say in short. */
  cards: {
    waits: {
      customer: 'Waits for the customer',
      time: 'Lets time pass',
      outside: 'Waits for something outside the chat',
    },
    noTemplate: 'which template?',
    noTitle: 'no title yet',
    noFile: 'which file?',
    noList: 'which list?',
    noQueue: 'which queue?',
    noAmount: 'how much?',
    noName: 'no name yet',
    noFlow: 'which flow?',
    table: 'Table',
    lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
    notSent: 'Only kept, not sent',
    eachOf: (list: string) => `each of ${list}`,
    files: (least: number, most: number) => `${least} to ${most} files`,
    done: 'Done',
    later: 'Later',
    sendLocation: 'Send location',
    minutes: (minutes: number) => `counts for ${minutes} min`,
    rules: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
    workdays: (days: number) =>
      days === 1 ? 'answered within 1 work day' : `answered within ${days} work days`,
    until: 'until',
    event: 'or',
  },
  anyOption: 'any other option',
}
