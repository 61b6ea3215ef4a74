import { getRouteApi } from '@tanstack/react-router'
import { useFlow } from '../../api/flows.ts'
import { useWords } from '../../words/words.ts'
import { Problem } from '../Problem.tsx'
import { EditorSkeleton } from './EditorSkeleton.tsx'
import { OpenEditor } from './OpenEditor.tsx'

const route = getRouteApi('/flows/$flowId')

/** One flow, open for editing. */
export function EditorPage() {
  const { editor } = useWords().desk
  const { flowId } = route.useParams()
  const flow = useFlow(flowId)
  if (flow.isPending) return <EditorSkeleton />
  if (flow.isError) {
    return (
      <Problem title={editor.loadFailed} error={flow.error} onRetry={() => void flow.refetch()} />
    )
  }
  return <OpenEditor key={flowId} detail={flow.data} />
}
