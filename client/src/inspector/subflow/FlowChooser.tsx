import type { FlowSummary } from '@alur/server/contract'
import { useQueryClient } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { calledFlowQuery, useFlows } from '../../api/flows.ts'
import { useEditor } from '../../document/editorContext.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../words/words.ts'
import type { PanelProps } from '../panelProps.ts'
import { calledFlow, callOf } from './calledFlow.ts'

/** Chooses the flow that is called among those of the desk, and takes over what it promises. */
export function FlowChooser({ node, change }: PanelProps<'subflow'>) {
  const words = useWords().desk.panels.subflow
  const { documents } = useEditor()
  const client = useQueryClient()
  const { data: flows = [], isSuccess } = useFlows()
  const { flow } = node.data
  const own = documents.getState().document.id
  const others = flows.filter(({ id }) => id !== own)
  const isCallable = ({ otherStarts }: FlowSummary) =>
    otherStarts.some(({ kind }) => kind === 'call')
  const item = (group: string) => (one: FlowSummary) => {
    return { value: one.id, label: one.name, about: one.id, group }
  }
  const listed = [
    ...others.filter(isCallable).map(item(words.callable)),
    ...others.filter((one) => !isCallable(one)).map(item(words.notMade)),
  ]
  const isListed = listed.some(({ value }) => value === flow)

  async function choose(id: string) {
    if (id === flow) return
    const variables = documents.getState().document.variables.map(({ name }) => name)
    // A flow that cannot be read is called all the same; the panel says that it could not be read.
    const document = await client.fetchQuery(calledFlowQuery(id)).catch(() => undefined)
    if (document) change(callOf(id, calledFlow(document), variables))
    else change({ ...node.data, flow: id })
  }

  return (
    <Labelled
      label={words.flow}
      hint={isSuccess && others.length === 0 ? words.noOthers : words.flowHint}
      aside={
        flow !== '' && (
          <a
            href={`/flows/${encodeURIComponent(flow)}`}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1 text-xs font-medium text-accent hover:underline"
          >
            {words.open}
            <ExternalLink size={12} aria-hidden />
          </a>
        )
      }
    >
      {(id) => (
        <Pick
          id={id}
          label={words.flow}
          value={flow}
          placeholder={flow || words.choose}
          items={isListed || flow === '' ? listed : [{ value: flow, label: flow }, ...listed]}
          onPick={(picked) => void choose(picked)}
        />
      )}
    </Labelled>
  )
}
