import { Plug } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { clampRows, line } from './row.ts'

/** How a step of the kind `connector` looks and what it is called. */
export const connectorView: KindView<'connector'> = {
  icon: Plug,
  colour: 'var(--kind-data)',
  words: {
    en: {
      name: 'Connector',
      about: 'Asks another system',
      exits: {
        ok: 'went well',
        rejected: 'rejected',
        timeout: 'no reply in time',
        error: 'failed',
      },
    },
    id: {
      name: 'Konektor',
      about: 'Bertanya ke sistem lain',
      exits: {
        ok: 'berhasil',
        rejected: 'ditolak',
        timeout: 'tidak dibalas tepat waktu',
        error: 'gagal',
      },
    },
  },
  rows: ({ connector, output }, { words }) => [
    line('', connector, words.canvas.noConnector),
    ...clampRows(
      output.map(({ name, variable }) => line(`${name} →`, variable, words.canvas.noVariable)),
    ),
  ],
}
