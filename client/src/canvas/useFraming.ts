import { useEffect } from 'react'
import { addGroup, changeGroup, newGroupId } from '../document/commands/changeGroups.ts'
import { useEditor, useView } from '../document/editorContext.ts'
import type { Reading } from '../document/reading.ts'
import { frameAround, stepsIn } from './frames.ts'

/** Puts a frame around the selected steps and asks for its title; fits one to its steps when asked. */
export function useFraming(reading: Reading): () => void {
  const { documents, view, isReadOnly } = useEditor()
  const framing = useView((state) => state.framing)

  function frame() {
    const { document, selection, run, select } = documents.getState()
    const around = frameAround(
      document.nodes.filter(({ id }) => selection.steps.includes(id)),
      reading,
    )
    if (!around || isReadOnly) return
    const id = newGroupId(document)
    run(addGroup({ id, title: '', ...around }))
    select({ groups: [id] })
    view.getState().edit()
  }

  function fit(id: string) {
    const { document, run } = documents.getState()
    const group = document.groups?.find((one) => one.id === id)
    const around = group && frameAround(stepsIn(group, document), reading)
    if (around) run(changeGroup(id, around))
  }

  useEffect(() => {
    if (!framing) return
    if (framing.group === undefined) frame()
    else fit(framing.group)
    // Each new object asks once, whatever else has changed meanwhile.
  }, [framing])

  return frame
}
