import type { InboundMessage } from '../run/inbound.ts'
import { readOrdinal } from '../validators/readOrdinal.ts'
import type { Heard, Speaker, Values } from './kind.ts'
import { pageOf } from './optionPages.ts'
import { foldText } from './text.ts'

/** One answer on offer, in words already filled in. */
export type OfferedAnswer = {
  id: string
  exit: string
  title: string
  description?: string
  /** Whether it is an item of a list, which may change. */
  isRow?: true
  /** What a customer may type for it. */
  names(): string[]
  values(): Values
}

/** A tap on one of this step's options, its title or one of its words, or its place in the list. */
export function hearOffered(
  options: OfferedAnswer[],
  message: InboundMessage,
  speaker: Speaker,
): Heard {
  const page = pageOf(options, speaker.stage)
  if (message.kind === 'tap') {
    if (message.id === speaker.tapId(MORE)) return nextPage(page.next)
    const tapped = options.find(({ id }) => speaker.tapId(id) === message.id)
    return tapped && isAsShown(tapped, message.title) ? chosen(tapped) : { as: 'stale' }
  }
  if (message.kind !== 'text') return { as: 'wrongKind' }
  const said = foldText(message.text)
  // The title first: of 3, 6 and 12 months the answer 3 means the months, not the third.
  const named = options.find(({ names }) => names().some((name) => foldText(name) === said))
  if (said !== '' && named) return chosen(named)
  const measured = ledBy(said, options)
  if (measured) return chosen(measured)
  if (page.next !== undefined && MORE_WORDS.includes(said)) return nextPage(page.next)
  const place = readOrdinal(message.text, speaker.language)
  // Below the options of a page stands the line that turns it.
  if (page.next !== undefined && place === page.options.length + 1) return nextPage(page.next)
  const counted = place === undefined ? undefined : page.options.at(place === -1 ? -1 : place - 1)
  return counted ? chosen(counted) : { as: 'unclear' }
}

/** Of 6, 12 and 18 months a bare 12 means the months. */
function ledBy(said: string, options: OfferedAnswer[]): OfferedAnswer | undefined {
  if (!/^\d+$/.test(said)) return undefined
  const led = options.filter(({ title }) => foldText(title).split(' ')[0] === said)
  return led.length === 1 ? led[0] : undefined
}

/** The row that turns the page; the dollar keeps it apart from the ids of options. */
export const MORE = '$more'
export const MORE_TITLE = { en: 'More…', id: 'Lainnya…' }
const MORE_WORDS = ['more', 'lainnya', 'lagi', 'next', 'selanjutnya']

/** A row of a list has its place for an id: in an older message another item may stand there. */
function isAsShown({ isRow, names }: OfferedAnswer, title: string): boolean {
  if (!isRow || title === '') return true
  return names().some((name) => foldText(name) === foldText(title))
}

function nextPage(stage = 0): Heard {
  return { as: 'stage', isOffered: true, stage, values: {} }
}

function chosen({ exit, values }: OfferedAnswer): Heard {
  return { as: 'answer', isOffered: true, exit, values: values() }
}
