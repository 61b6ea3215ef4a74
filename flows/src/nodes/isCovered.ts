import type { Exit } from './kind.ts'

/**
 * Whether a conversation that takes this exit goes on: the exit is wired, or the flow's settings take
 * over, or an option without a way of its own goes the way of `next`.
 */
export function isCovered(exit: Exit, isWired: (exit: string) => boolean): boolean {
  return isWired(exit.id) || exit.optional === true || (exit.text !== undefined && isWired('next'))
}
