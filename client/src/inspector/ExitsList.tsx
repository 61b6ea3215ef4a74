import { type Edge, type FlowNode, kindOf } from '@alur/flows'
import { LocateFixed } from 'lucide-react'
import { connectExit, disconnectExits } from '../document/commands/connectExit.ts'
import { useDocument, useEditor, useRun } from '../document/editorContext.ts'
import { useReading } from '../document/reading.ts'
import { edgeKey } from '../document/selection.ts'
import { exitLabel } from '../kinds/exitLabel.ts'
import { kindWords } from '../kinds/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { StepField } from './fields/StepField.tsx'

/** Every exit of a step, with the step it leads to. */
export function ExitsList({ node }: { node: FlowNode }) {
  const reading = useReading()
  const edges = useDocument((document) => document.edges)
  const exits = kindOf(node).exits(node.data)
  const words = reading.words.inspector
  if (exits.length === 0) return null
  return (
    <section aria-label={words.exits} className="border-t border-border pt-4">
      <h3 className="mb-2 text-xs font-semibold text-text-2">{words.exits}</h3>
      <div className="flex flex-col gap-2.5">
        {exits.map(({ id, optional }) => (
          <ExitRow
            key={id}
            label={words.exitTo(exitLabel(node, id, reading))}
            none={
              optional
                ? (kindWords(node.kind, reading.words).openExits?.[id] ?? words.optionalNowhere)
                : words.nowhere
            }
            from={node.id}
            exit={id}
            edge={edges.find((edge) => edge.from === node.id && edge.exit === id)}
          />
        ))}
      </div>
    </section>
  )
}

type RowProps = { label: string; none: string; from: string; exit: string; edge: Edge | undefined }

function ExitRow({ label, none, from, exit, edge }: RowProps) {
  const { documents, view } = useEditor()
  const run = useRun()
  const words = useReading().words.inspector

  function show(step: string) {
    documents.getState().select({ steps: [step] })
    view.getState().centreOn(step)
  }

  return (
    <div className="flex items-end gap-1">
      <div className="min-w-0 flex-1">
        <StepField
          label={label}
          step={edge?.to ?? null}
          none={none}
          onPick={(to) =>
            run(
              to === null
                ? disconnectExits([edgeKey({ from, exit })])
                : connectExit({ from, exit, to }),
            )
          }
        />
      </div>
      {edge && (
        <IconButton
          label={words.showTarget(edge.to)}
          icon={<LocateFixed size={16} />}
          onClick={() => show(edge.to)}
        />
      )}
    </div>
  )
}
