import { useQueryClient } from '@tanstack/react-query'
import { LoaderCircle } from 'lucide-react'
import { useWords } from '../words/words.ts'

/** Stands where the chat will be: still coming, server away, or refused. */
export function Waiting({ problem, isAway }: { problem: Error | null; isAway: boolean }) {
  const words = useWords().phone.page
  const client = useQueryClient()
  return (
    <div
      role="status"
      className="flex flex-1 flex-col items-center justify-center gap-3 p-8 text-center text-text-2"
    >
      {problem ? (
        <>
          <p className="text-[15px] text-text">{words.problem.chat}</p>
          <p className="wrap-anywhere max-w-full">{problem.message}</p>
          <button
            type="button"
            onClick={() => client.refetchQueries()}
            className="mt-2 h-10 cursor-pointer rounded-full bg-accent px-5 font-medium text-on-accent"
          >
            {words.problem.retry}
          </button>
        </>
      ) : (
        <>
          <LoaderCircle aria-hidden size={28} className="animate-spin text-accent" />
          <p>{isAway ? words.reconnecting : words.loading}</p>
        </>
      )}
    </div>
  )
}
