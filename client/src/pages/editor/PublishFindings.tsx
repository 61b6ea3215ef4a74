import { type Finding, stopsPublishing } from '@alur/flows'
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { useContext } from 'react'
import { LanguageContext, useWords } from '../../words/words.ts'

const MOST = 6

type Props = { findings: readonly Finding[]; onShow: (finding: Finding) => void }

/** What stands in the way of publishing, each a link to its step. */
export function PublishFindings({ findings, onShow }: Props) {
  const { publish, findings: words } = useWords().desk
  const language = useContext(LanguageContext)
  const grave = findings.filter(stopsPublishing)
  const soft = findings.length - grave.length
  return (
    <div className="flex flex-col gap-2">
      {grave.length > 0 && (
        <div>
          <p className="flex items-center gap-2 font-medium text-danger">
            <CircleAlert size={16} aria-hidden />
            {publish.blocked(grave.length)}
          </p>
          <ul className="mt-2 flex flex-col">
            {grave.slice(0, MOST).map((finding, index) => (
              <li key={`${finding.rule}${finding.node ?? ''}${index + 1}`}>
                <button
                  type="button"
                  onClick={() => onShow(finding)}
                  className="flex w-full flex-col rounded-control px-2.5 py-1.5 text-left hover:bg-raised"
                >
                  <span className="font-mono text-xs text-text-3">
                    {finding.node ?? words.wholeFlow}
                  </span>
                  <span className="underline decoration-border underline-offset-2">
                    {finding.message[language]}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {grave.length > MOST && (
            <p className="px-2.5 pt-1 text-text-3">{words.more(grave.length - MOST)}</p>
          )}
        </div>
      )}
      {findings.length === 0 && (
        <p className="flex items-center gap-2 text-accent">
          <CircleCheck size={16} aria-hidden />
          {publish.clean}
        </p>
      )}
      {soft > 0 && (
        <p className="flex items-center gap-2 text-warning">
          <TriangleAlert size={16} aria-hidden />
          {publish.warnings(soft)}
        </p>
      )}
    </div>
  )
}
