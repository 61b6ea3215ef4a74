import { useSubflows } from '../api/subflows.ts'
import { missingCalls } from '../document/calledFlows.ts'
import { useDocument, useEditor } from '../document/editorContext.ts'
import { useCalledFlows } from '../document/useCalledFlows.ts'
import { useWords } from '../words/words.ts'

/** Says which flow cannot be called, and leads to the step that calls it. */
export function CalledFlowsNotice() {
  const words = useWords().desk.simulator
  const { documents, view } = useEditor()
  const nodes = useDocument((document) => document.nodes)
  const { subflows, isLoading } = useSubflows(useCalledFlows(documents))
  if (isLoading) return <p className="px-4 py-2 text-text-3">{words.loadingCalled}</p>
  const missing = missingCalls({ nodes }, subflows)
  if (missing.length === 0) return null

  function show(step: string) {
    documents.getState().select({ steps: [step] })
    view.getState().centreOn(step)
  }

  return (
    <ul className="flex w-full flex-col gap-1 border-y border-border bg-warning-soft px-4 py-2 text-left text-warning">
      {missing.map(({ step, flow, why }) => (
        <li key={step}>
          <button
            type="button"
            onClick={() => show(step)}
            className="text-left underline-offset-2 hover:underline"
          >
            {words.missingCall[why](step, flow)}
          </button>
        </li>
      ))}
    </ul>
  )
}
