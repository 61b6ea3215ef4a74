import { Wallet } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, button, keptIn } from './row.ts'

/** How a step of the kind `payment` looks and what it is called. */
export const paymentView: KindView<'payment'> = {
  icon: Wallet,
  colour: 'var(--kind-pay)',
  words: {
    en: {
      name: 'Payment',
      about: 'Asks to pay by a link',
      exits: {
        paid: 'paid',
        partial: 'paid in part',
        over: 'paid too much',
        duplicate: 'paid twice',
        refunded: 'paid back',
      },
    },
    id: {
      name: 'Pembayaran',
      about: 'Meminta bayar',
      exits: {
        paid: 'dibayar',
        partial: 'dibayar sebagian',
        over: 'kelebihan bayar',
        duplicate: 'dibayar dua kali',
        refunded: 'dikembalikan',
      },
    },
  },
  rows: (data, reading) => [
    { part: 'pill', text: data.amount.trim() || reading.words.cards.noAmount },
    bubble(data.text, reading),
    button(data.button, reading),
    ...keptIn(data.received),
  ],
}
