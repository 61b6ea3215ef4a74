import type { Variable } from '@alur/flows'
import type { Command } from '../command.ts'
import { renameEverywhere } from './renameEverywhere.ts'

export function addVariable(variable: Variable): Command {
  return {
    label: { name: 'addVariable', subject: variable.name },
    change(draft) {
      const isTaken = draft.variables.some(({ name }) => name === variable.name)
      if (!isTaken) draft.variables.push(variable)
    },
  }
}

/** Changes a variable; under a new name, every formula, text and step that uses it follows. */
export function changeVariable(name: string, changed: Variable, field?: string): Command {
  return {
    label: { name: 'changeVariable', subject: changed.name },
    ...(field ? { group: `variable.${name}.${field}` } : {}),
    change(draft) {
      const index = draft.variables.findIndex((one) => one.name === name)
      const isTaken = draft.variables.some((one, at) => at !== index && one.name === changed.name)
      if (index < 0 || isTaken) return
      draft.variables[index] = changed
      if (changed.name !== name) renameEverywhere(draft, name, changed.name)
    },
  }
}

/** Removes a variable. Steps that still use it keep its name, and the findings say so. */
export function removeVariable(name: string): Command {
  return {
    label: { name: 'removeVariable', subject: name },
    change(draft) {
      draft.variables = draft.variables.filter((one) => one.name !== name)
    },
  }
}
