import type { LocalizedText } from '../document/content.ts'
import type { InboundMessage } from '../run/inbound.ts'
import type { Heard, Speaker, Values } from './kind.ts'
import { foldText } from './text.ts'
import { type FileFamily, fileProblem } from './uploadedFile.ts'
import { leastFiles, mostFiles, progress, storedFiles, type UploadPlan } from './uploadMessage.ts'

type Asked = UploadPlan & {
  progress: LocalizedText
  accepts: readonly FileFamily[]
  maxMegabytes: number
  typeProblem: LocalizedText
  sizeProblem: LocalizedText
  countProblem: LocalizedText
  missing?: string | undefined
  done: LocalizedText
  later?: LocalizedText | undefined
}

/** A file, or the wish to finish or to send the rest later. */
export function hearUpload(asked: Asked, message: InboundMessage, speaker: Speaker): Heard {
  switch (message.kind) {
    case 'file':
      return received(asked, message, speaker)
    case 'text':
      return typed(asked, message.text, speaker)
    case 'tap':
      if (message.id === speaker.tapId('done')) return finished(asked, speaker)
      if (asked.later && message.id === speaker.tapId('later')) return left('later', asked, speaker)
      return { as: 'stale' }
    default:
      return { as: 'wrongKind' }
  }
}

/** A file that is not taken is no try: customers send many at once, and would be given up on. */
function received(
  asked: Asked,
  message: Extract<InboundMessage, { kind: 'file' }>,
  speaker: Speaker,
): Heard {
  const problem = fileProblem(message, asked)
  if (problem) {
    const text = problem === 'type' ? asked.typeProblem : asked.sizeProblem
    return { as: 'wrongKind', say: speaker.text(text) }
  }
  const files = storedFiles(asked, speaker)
  if (files.length >= mostFiles(asked)) {
    return { as: 'wrongKind', say: speaker.text(asked.countProblem) }
  }
  const { id, name, type, size } = message.file
  const now = [...files, { id, name, type, size }]
  const values = { [asked.variable]: now, ...missingValue(asked, now.length, speaker) }
  if (now.length === mostFiles(asked)) return { as: 'answer', exit: 'done', values }
  return { as: 'stage', stage: now.length, values }
}

const DONE = ['done', 'finished', 'selesai', 'sudah']
const LATER = ['later', 'nanti']

function typed(asked: Asked, text: string, speaker: Speaker): Heard {
  const said = foldText(text)
  if (said === '') return { as: 'unclear' }
  if ([...DONE, ...titlesOf(asked.done, speaker)].includes(said)) return finished(asked, speaker)
  const { later } = asked
  if (later && [...LATER, ...titlesOf(later, speaker)].includes(said))
    return left('later', asked, speaker)
  return { as: 'unclear' }
}

/** Titles count in every language: a customer may answer in the other one. */
function titlesOf(title: LocalizedText, speaker: Speaker): string[] {
  return Object.entries(title).map(([language, text]) =>
    foldText(speaker.text({ [language]: text })),
  )
}

function finished(asked: Asked, speaker: Speaker): Heard {
  if (storedFiles(asked, speaker).length >= leastFiles(asked)) return left('done', asked, speaker)
  return { as: 'unclear', say: speaker.text(asked.progress, progress(asked, speaker)) }
}

function left(exit: 'done' | 'later', asked: Asked, speaker: Speaker): Heard {
  const files = storedFiles(asked, speaker)
  const values = { [asked.variable]: files, ...missingValue(asked, files.length, speaker) }
  return { as: 'answer', isOffered: true, exit, values }
}

function missingValue({ items, missing }: Asked, count: number, speaker: Speaker): Values {
  if (missing === undefined) return {}
  const left = items.slice(count).filter(({ required }) => required)
  return { [missing]: left.map(({ label }) => speaker.text(label)).join(', ') }
}
