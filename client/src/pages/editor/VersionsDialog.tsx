import { useContext } from 'react'
import { flowPath, useVersions } from '../../api/flows.ts'
import { formatMoment } from '../../lib/when.ts'
import { Modal } from '../../ui/Modal.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'
import { ListSkeleton } from '../ListSkeleton.tsx'
import { Problem } from '../Problem.tsx'

const LINK = 'font-medium text-accent underline underline-offset-2'

/** What was published, newest first, each to be had as a file. */
export function VersionsDialog({ flowId, onClose }: { flowId: string; onClose: () => void }) {
  const { versions: words, list } = useWords().desk
  const language = useContext(LanguageContext)
  const versions = useVersions(flowId, true)
  return (
    <Modal isOpen onClose={onClose} title={words.title} about={words.about}>
      {versions.isPending && <ListSkeleton />}
      {versions.isError && (
        <Problem
          title={words.failed}
          error={versions.error}
          onRetry={() => void versions.refetch()}
        />
      )}
      {versions.data?.length === 0 && <p className="py-4 text-text-3">{words.empty}</p>}
      <ul>
        {versions.data?.map(({ version, publishedAt, activeSessions, live, hash }) => (
          <li key={version} className="border-b border-border py-3 last:border-0">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h3 className="font-semibold">{words.version(version)}</h3>
              {live && (
                <span className="rounded-full bg-accent-soft px-2.5 py-0.5 text-xs font-medium text-accent">
                  {words.live}
                </span>
              )}
              <span className="ml-auto flex gap-3">
                <a
                  className={LINK}
                  href={`${flowPath(flowId)}/document?version=${version}`}
                  download
                >
                  {words.document}
                </a>
                <a
                  className={LINK}
                  href={`${flowPath(flowId)}/machine?version=${version}`}
                  download
                >
                  {words.machine}
                </a>
              </span>
            </div>
            <p className="text-xs text-text-3">
              {formatMoment(publishedAt, language)} · {list.activeCount(activeSessions)} ·{' '}
              <code title={hash}>{hash.slice(0, 8)}</code>
            </p>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
