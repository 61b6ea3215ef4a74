import { ApiError } from '../../api/apiError.ts'
import { useWords } from '../../words/words.ts'
import { errorWords } from '../errorWords.ts'

/** Why something could not be done to a handoff, in the reader's language. */
export function HandoffProblem({ error }: { error: unknown }) {
  const { desk } = useWords()
  if (!error) return null
  const known: Record<string, string> = desk.handoff.problems
  const text = error instanceof ApiError ? known[error.code] : undefined
  return (
    <p role="alert" className="text-xs text-danger">
      {text ?? errorWords(error, desk)}
    </p>
  )
}
