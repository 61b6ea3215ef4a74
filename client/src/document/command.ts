import type { FlowDocument } from '@alur/flows'
import { create, type Patches } from 'mutative'

/** What a command did, for the list of undoable steps; its sentence is in the catalogues of words. */
export type CommandName =
  | 'addStep'
  | 'moveSteps'
  | 'connect'
  | 'disconnect'
  | 'changeStep'
  | 'renameStep'
  | 'renameExit'
  | 'deleteSteps'
  | 'pasteSteps'
  | 'addVariable'
  | 'changeVariable'
  | 'removeVariable'
  | 'changeTriggers'
  | 'changeSettings'
  | 'changeFlow'
  | 'addGroup'
  | 'changeGroup'
  | 'deleteGroups'

export type CommandLabel = { name: CommandName; subject?: string; count?: number }

/** One intent of the author. `change` edits a draft; the document it came from is never touched. */
export type Command = {
  label: CommandLabel
  change(draft: FlowDocument): void
  /** Commands of one group that follow each other within a second are undone together. */
  group?: string
}

export type Applied = { document: FlowDocument; redo: Patches; undo: Patches }

/** Pure: document in, document out, with the patches that lead back and forth. */
export function applyCommand(document: FlowDocument, command: Command): Applied {
  // Mutative's own type of a draft is too deep for this document: a draft of it reads and writes alike.
  const change = (draft: object) => command.change(draft as FlowDocument)
  const [next, redo, undo] = create<object, false, true>(document, change, { enablePatches: true })
  return { document: next as FlowDocument, redo, undo }
}
