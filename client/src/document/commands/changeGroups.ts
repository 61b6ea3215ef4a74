import { type FlowDocument, freeId, type Group } from '@alur/flows'
import type { Command } from '../command.ts'

export function addGroup(group: Group): Command {
  return {
    label: { name: 'addGroup' },
    change(draft) {
      draft.groups = [...(draft.groups ?? []), group]
    },
  }
}

/** Gives a frame another title, place or size. The steps in it stay where they are. */
export function changeGroup(id: string, change: Partial<Omit<Group, 'id'>>): Command {
  const field = 'title' in change ? { group: `group.${id}.title` } : {}
  return {
    label: { name: 'changeGroup' },
    ...field,
    change(draft) {
      for (const group of draft.groups ?? []) if (group.id === id) Object.assign(group, change)
    },
  }
}

export function newGroupId({ groups = [] }: Pick<FlowDocument, 'groups'>): string {
  return freeId('frame', new Set(groups.map(({ id }) => id)))
}
