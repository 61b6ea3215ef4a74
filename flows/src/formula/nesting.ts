import type { Tree } from '@lezer/common'
import { MAX_HEIGHT, MAX_NESTING } from './limits.ts'

/** Parts that an author sees as a level; a long sum is high as a tree, but flat on paper. */
const LEVELS = new Set([
  'Group',
  'Call',
  'List',
  'Record',
  'Field',
  'Conditional',
  'Not',
  'Negative',
])

/** Whether a formula is nested so deeply that walking through it could exhaust the stack. */
export function isTooDeep(tree: Tree): boolean {
  let height = 0
  let levels = 0
  let isTooDeep = false
  // Lezer walks without recursion, so any depth may come here.
  tree.iterate({
    enter: ({ name }) => {
      height += 1
      if (LEVELS.has(name)) levels += 1
      if (height > MAX_HEIGHT || levels > MAX_NESTING) isTooDeep = true
    },
    leave: ({ name }) => {
      height -= 1
      if (LEVELS.has(name)) levels -= 1
    },
  })
  return isTooDeep
}
