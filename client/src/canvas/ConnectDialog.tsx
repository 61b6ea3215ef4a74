import { type FlowNode, kindOf, nodeKinds } from '@alur/flows'
import { type ReactNode, useState } from 'react'
import { connectExit } from '../document/commands/connectExit.ts'
import { useDocument, useRun } from '../document/editorContext.ts'
import { type Reading, stepText } from '../document/reading.ts'
import { exitLabel } from '../kinds/exitLabel.ts'
import { kindWords } from '../kinds/index.ts'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Pick } from '../ui/Pick.tsx'
import type { useAddStep } from './useAddStep.ts'

type Props = {
  node: FlowNode
  reading: Reading
  adding: ReturnType<typeof useAddStep>
  onClose: () => void
}

const NEW = 'new:'

/** Connects an exit without a pointer: which exit, and to which step or to a new one. */
export function ConnectDialog({ node, reading, adding, onClose }: Props) {
  const { words } = reading
  const run = useRun()
  const nodes = useDocument((document) => document.nodes)
  const edges = useDocument((document) => document.edges)
  const exits = kindOf(node).exits(node.data)
  const isOpen = (exit: string) => !edges.some((one) => one.from === node.id && one.exit === exit)
  const first = exits.find(({ id, optional }) => isOpen(id) && !optional) ?? exits[0]
  const [exit, setExit] = useState(first?.id ?? '')
  const [target, setTarget] = useState('')

  function connect() {
    const kind = nodeKinds.find((one) => target === NEW + one)
    if (kind) adding.addAfter(kind, { step: node.id, exit })
    else run(connectExit({ from: node.id, exit, to: target }))
    onClose()
  }

  const targets = [
    ...nodes.map((one) => ({ value: one.id, label: one.id, about: stepText(one, reading) })),
    ...nodeKinds.map((kind) => ({
      value: NEW + kind,
      label: words.canvas.newStep(kindWords(kind, words).name),
    })),
  ]
  return (
    <Modal
      isOpen
      onClose={onClose}
      title={words.canvas.connectTitle(node.id)}
      about={exits.length === 0 ? words.canvas.noExits : undefined}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={exit === '' || target === ''} onClick={connect}>
            {words.canvas.connect}
          </Button>
        </>
      }
    >
      {exits.length > 0 && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Labelled label={words.canvas.connectExit}>
            <Pick
              label={words.canvas.connectExit}
              value={exit}
              items={exits.map(({ id }) => ({ value: id, label: exitLabel(node, id, reading) }))}
              onPick={setExit}
            />
          </Labelled>
          <Labelled label={words.canvas.connectTarget}>
            <Pick
              label={words.canvas.connectTarget}
              value={target}
              items={targets}
              onPick={setTarget}
            />
          </Labelled>
        </div>
      )}
    </Modal>
  )
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <p aria-hidden className="mb-1 text-xs font-medium text-text-2">
        {label}
      </p>
      {children}
    </div>
  )
}
