import type { Problem } from '@alur/server/contract'
import { useWords } from '../../words/words.ts'

const MOST = 8

/** Why a file is not a flow: each mistake with its place. */
export function FileProblems({ problems, message }: { problems: Problem[]; message: string }) {
  const { create } = useWords().desk
  // A problem without a place is of the whole file: it is not even JSON.
  const places = problems.filter(({ path }) => path !== '')
  return (
    <div role="alert" className="rounded-xl border border-border bg-danger-soft p-3 text-danger">
      <p className="font-medium">
        {places.length > 0 ? create.problems : problems.length > 0 ? create.notJson : message}
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {places.slice(0, MOST).map(({ path, message: what }) => (
          <li key={path + what} className="break-words">
            <code className="mr-1.5 text-xs">{path}</code>
            {what}
          </li>
        ))}
      </ul>
      {places.length > MOST && <p>{create.moreProblems(places.length - MOST)}</p>}
    </div>
  )
}
