import type { FlowNode } from '@alur/flows'
import { changeData } from '../document/commands/changeData.ts'
import { renameStep } from '../document/commands/renameStep.ts'
import { useDocument, useEditor, useRun } from '../document/editorContext.ts'
import { kindWords } from '../kinds/index.ts'
import { KindTile } from '../kinds/KindTile.tsx'
import { useWords } from '../words/words.ts'
import { AnsweringSection } from './AnsweringSection.tsx'
import { ExitsList } from './ExitsList.tsx'
import { ExitIdField } from './fields/ExitIdField.tsx'
import { panelOf } from './panels/index.ts'
import { StepFindings } from './StepFindings.tsx'

/** Everything of one step. */
export function StepPanel({ node }: { node: FlowNode }) {
  const words = useWords().desk
  const { inspector } = words
  const { name, about } = kindWords(node.kind, words)
  const { documents, isReadOnly } = useEditor()
  const run = useRun()
  const nodes = useDocument((document) => document.nodes)
  const Panel = panelOf(node.kind)

  function rename(id: string) {
    run(renameStep(node.id, id))
    documents.getState().select({ steps: [id] })
  }

  return (
    <fieldset disabled={isReadOnly} className="flex min-w-0 flex-col gap-4 p-4">
      <header className="flex items-center gap-3">
        <KindTile kind={node.kind} size={32} />
        <div className="min-w-0">
          <h2 className="text-[16px]/5 font-semibold">{name}</h2>
          <p className="text-xs text-text-3">{about}</p>
        </div>
      </header>
      <StepFindings step={node.id} />
      <Panel node={node} change={(data, field) => run(changeData(node.id, data, field))} />
      <ExitsList node={node} />
      <AnsweringSection node={node} />
      <div className="border-t border-border pt-4">
        <ExitIdField
          label={inspector.id}
          id={node.id}
          taken={nodes.map(({ id }) => id)}
          onRename={rename}
        />
      </div>
    </fieldset>
  )
}
