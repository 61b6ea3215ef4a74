import type { NodeKind } from '@alur/flows'
import type { LucideIcon } from 'lucide-react'
import type { DataOf } from '../document/nodeOf.ts'
import type { Reading } from '../document/reading.ts'
import type { Row } from './row.ts'

/** What a kind of step and its exits are called. */
export type KindWords = {
  name: string
  about: string
  /** Exits whose name means something else at other kinds, or that only this kind has. */
  exits?: Record<string, string>
  /** What an exit means that may stay open, where it is not for the flow's settings to say. */
  openExits?: Record<string, string>
}

/** How a kind of step looks everywhere: its icon, the colour role of its tile, its words and card. */
export type KindView<Kind extends NodeKind> = {
  icon: LucideIcon
  colour: string
  words: { en: KindWords; id: KindWords }
  /** What its card shows on the canvas, beside its plain exits. */
  rows(data: DataOf<Kind>, reading: Reading): Row[]
}
