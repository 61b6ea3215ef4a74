import type { Answering } from '@alur/flows'

/** What each part of the section gets. `field` names what is typed in, for grouping. */
export type AnsweringProps = {
  answering: Answering
  onChange: (answering: Answering, field?: string) => void
}
