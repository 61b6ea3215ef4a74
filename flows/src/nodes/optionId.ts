import { ExitId } from '../document/ids.ts'

/** Events that every waiting step knows besides its options. */
const TAKEN = new Set([
  'next',
  'ask',
  'empty',
  'happened',
  'unclear',
  'written',
  'silence',
  'wrongKind',
  'stale',
  'nextStage',
  'askAgain',
  'wasEdited',
  'sayWhy',
  'givenUp',
])

/** The id of an option, which is also the exit it leads out by. */
export const OptionId = ExitId.refine(
  (id) => !TAKEN.has(id),
  'This id is taken by the step itself, choose another',
)
