import { useVersions } from '../../api/flows.ts'
import { useDocument } from '../../document/editorContext.ts'
import { useWords } from '../../words/words.ts'

/** Which version customers get now; nothing before the first. */
export function LiveBadge() {
  const { list } = useWords().desk
  const id = useDocument((document) => document.id)
  const { data: versions } = useVersions(id, true)
  const live = versions?.find((one) => one.live)
  if (!live) return null
  return (
    <span className="hidden shrink-0 rounded-full bg-accent-soft px-2.5 py-0.5 text-xs font-medium text-accent md:inline">
      {list.live(live.version)}
    </span>
  )
}
