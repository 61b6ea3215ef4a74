import { useCallback } from 'react'
import { changeData } from '../../document/commands/changeData.ts'
import { useEditor } from '../../document/editorContext.ts'
import type { Table } from './decisionEdits.ts'

export type EditTable = (edit: (table: Table) => Table, field?: string) => void

/** Edits the table as it is at that moment: the same function always, so that rows need not be drawn anew. */
export function useTableEdit(step: string): EditTable {
  const { documents } = useEditor()
  return useCallback(
    (edit, field) => {
      const { document, run } = documents.getState()
      const node = document.nodes.find(({ id }) => id === step)
      if (node?.kind === 'decision') run(changeData(step, edit(node.data), field))
    },
    [documents, step],
  )
}
