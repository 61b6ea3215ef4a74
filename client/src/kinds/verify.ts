import { Fingerprint } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble } from './row.ts'

/** How a step of the kind `verify` looks and what it is called. */
export const verifyView: KindView<'verify'> = {
  icon: Fingerprint,
  colour: 'var(--kind-trust)',
  words: {
    en: {
      name: 'Verification',
      about: 'Proves who it is',
      exits: { verified: 'verified', locked: 'locked after failed tries' },
    },
    id: {
      name: 'Verifikasi',
      about: 'Membuktikan identitas',
      exits: { verified: 'terverifikasi', locked: 'terkunci setelah gagal' },
    },
  },
  rows: ({ text, level, validMinutes }, reading) => [
    bubble(text, reading),
    { part: 'pill', text: `${level} · ${reading.words.cards.minutes(validMinutes)}` },
  ],
}
