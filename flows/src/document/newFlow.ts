import type { LocalizedText } from './content.ts'
import type { FlowDocument } from './flowDocument.ts'
import { FORMAT } from './flowDocument.ts'
import type { Settings } from './settings.ts'

const WORDS = {
  greeting: {
    en: 'Hi {contact.name}, how can we help?',
    id: 'Hai {contact.name}, ada yang bisa kami bantu?',
  },
  reprompt: {
    en: 'Sorry, I did not understand that. Please answer the question above.',
    id: 'Maaf, saya belum mengerti. Silakan jawab pertanyaan di atas.',
  },
  last: {
    en: 'I still do not understand. Please try once more in other words.',
    id: 'Saya masih belum mengerti. Silakan coba sekali lagi dengan kata lain.',
  },
  wrongKind: { en: 'Please answer with text.', id: 'Silakan jawab dengan teks.' },
  stale: {
    en: 'That button belongs to an earlier step. We are here now:',
    id: 'Tombol itu dari langkah sebelumnya. Sekarang kita di sini:',
  },
  busy: { en: 'One moment, please.', id: 'Mohon tunggu sebentar.' },
  fault: {
    en: 'Sorry, something went wrong on our side. Please write again later.',
    id: 'Maaf, ada gangguan di sistem kami. Silakan tulis lagi nanti.',
  },
  nudge: { en: 'Are you still there?', id: 'Masih di sana?' },
}

/** A flow to begin with: it greets and ends, and has every text that waiting steps need. */
export function newFlow(given: {
  id: string
  name: string
  languages: string[]
  word: string
}): FlowDocument {
  const { id, name, languages, word } = given
  const defaultLanguage = languages[0] ?? 'en'
  const say = (words: { en: string; id: string }) => inLanguages(words, languages)
  return {
    format: FORMAT,
    id,
    name,
    languages,
    defaultLanguage,
    variables: [],
    triggers: [
      { id: 'start', kind: 'keyword', words: { [defaultLanguage]: [word] }, to: 'greeting' },
    ],
    nodes: [
      {
        id: 'greeting',
        kind: 'message',
        position: { x: 320, y: 80 },
        data: { text: say(WORDS.greeting) },
      },
      { id: 'end', kind: 'end', position: { x: 680, y: 80 }, data: { outcome: 'done' } },
    ],
    edges: [{ from: 'greeting', exit: 'next', to: 'end' }],
    notes: [],
    settings: newSettings(say),
  }
}

function newSettings(say: (words: { en: string; id: string }) => LocalizedText): Settings {
  return {
    currency: 'IDR',
    timeZone: 'Asia/Jakarta',
    tags: [],
    texts: {
      reprompts: [say(WORDS.reprompt), say(WORDS.last)],
      wrongKind: say(WORDS.wrongKind),
      stale: say(WORDS.stale),
      busy: say(WORDS.busy),
      fault: say(WORDS.fault),
    },
    help: null,
    silence: {
      nudge: { after: { amount: 10, unit: 'minutes' }, text: say(WORDS.nudge) },
      expire: { after: { amount: 1_410, unit: 'minutes' }, to: null },
    },
    words: [],
  }
}

/** Languages we have no words for begin with the English ones, to be translated. */
function inLanguages(
  words: Record<string, string> & { en: string },
  languages: string[],
): LocalizedText {
  return Object.fromEntries(languages.map((language) => [language, words[language] ?? words.en]))
}
