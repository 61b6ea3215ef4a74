import { LockKeyhole } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, button, clampRows, line, oneLine, textLine } from './row.ts'

/** How a step of the kind `secureLink` looks and what it is called. */
export const secureLinkView: KindView<'secureLink'> = {
  icon: LockKeyhole,
  colour: 'var(--kind-trust)',
  words: {
    en: {
      name: 'Secure page',
      about: 'Asks outside the chat',
      exits: {
        ok: 'filled in',
        mismatch: 'does not match',
        abandoned: 'left without finishing',
      },
      openExits: { abandoned: 'The same way as “too late”' },
    },
    id: {
      name: 'Halaman aman',
      about: 'Bertanya di luar chat',
      exits: { ok: 'terisi', mismatch: 'tidak cocok', abandoned: 'ditinggalkan' },
      openExits: { abandoned: 'Sama seperti “terlambat”' },
    },
  },
  rows: (data, reading) => [
    bubble(data.text, reading),
    button(data.button, reading),
    ...clampRows(
      data.fields.map(({ label, variable }) =>
        variable
          ? line(`${oneLine(label, reading) || '…'} →`, variable)
          : textLine('', label, { reading, instead: '…' }),
      ),
    ),
  ],
}
