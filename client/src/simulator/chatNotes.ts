import type { ChatEntry } from '../chat/chatEntry.ts'
import type { Words } from '../words/words.ts'
import type { Placed } from './replay.ts'
import type { Change } from './simulatorStore.ts'

type SimulatorWords = Words['desk']['simulator']

/** What happened outside the chat, between what was said; a changed flow is told below. */
export function withNotes(
  entries: readonly ChatEntry[],
  { placed, change }: { placed: readonly Placed[]; change: Change | null },
  { words, nameOf }: { words: SimulatorWords; nameOf: (place: string) => string },
): ChatEntry[] {
  const notes = placed.flatMap((act, index) => {
    const text = noteOf(act, words, nameOf)
    return text === undefined ? [] : [{ after: act.after, note: note(`act${index}`, text) }]
  })
  const written = writtenAt(placed)
  const noted = entries.flatMap((entry, index) => [
    ...notesAt(notes, index),
    { ...entry, ...written.get(index) },
  ])
  const rest = notes.filter(({ after }) => after >= entries.length).map((one) => one.note)
  const told = change ? [note('changed', changeWords(change, words))] : []
  return [...noted, ...rest, ...told]
}

/** What the customer wrote can be changed; a tap cannot. By its place in the transcript. */
function writtenAt(placed: readonly Placed[]): Map<number, Partial<ChatEntry>> {
  return new Map(
    placed.flatMap((act) => {
      if (act.type !== 'say' || act.message.kind !== 'text') return []
      return [[act.after, { canEdit: true, ...(act.sent?.isEdit ? { isEdited: true } : {}) }]]
    }),
  )
}

function notesAt(notes: readonly { after: number; note: ChatEntry }[], index: number): ChatEntry[] {
  return notes.filter(({ after }) => after === index).map((one) => one.note)
}

function note(id: string, text: string): ChatEntry {
  return { id, from: 'note', text }
}

function noteOf(
  act: Placed,
  { notes }: SimulatorWords,
  nameOf: (place: string) => string,
): string | undefined {
  if (act.type === 'signal') return notes.signal(act.name)
  return act.type === 'answer' ? notes.answer(nameOf(act.node), act.outcome) : undefined
}

function changeWords({ kept, of }: Change, words: SimulatorWords): string {
  if (kept === of) return words.changed
  return kept === 0 ? words.changedFromStart : words.changedInPart(kept, of)
}
