import type { FlowDocument } from '../document/flowDocument.ts'
import { kindOf, type NodeKind, nodeKinds } from '../nodes/index.ts'
import type { Exit } from '../nodes/kind.ts'
import type { OwnExit } from './ownExits.ts'

/** How often each exit of a kind was taken; options and cases that authors name count as one. */
export type KindCoverage = { kind: NodeKind; exits: { exit: string; taken: number }[] }

/** Stands for all exits that authors name themselves. */
export const NAMED = '(named)'

/** Counts the exits of every kind over all these flows; an exit never taken stands there with 0. */
export function kindCoverage(documents: FlowDocument[], taken: OwnExit[]): KindCoverage[] {
  const nodes = documents.flatMap((document) => document.nodes)
  return nodeKinds.map((kind) => {
    const { sample } = kindOf({ kind })
    const data = [sample, ...nodes.filter((node) => node.kind === kind).map((node) => node.data)]
    const names = new Set(data.flatMap((one) => kindOf({ kind }).exits(one).map(nameOf)))
    const own = taken.filter(({ node }) => node.kind === kind)
    return {
      kind,
      exits: [...names].map((exit) => ({
        exit,
        taken: own.filter((one) => nameOf(exitOf(one)) === exit).length,
      })),
    }
  })
}

function exitOf({ node, exit }: OwnExit): Exit {
  const exits = kindOf(node).exits(node.data)
  return exits.find(({ id }) => id === exit) ?? { id: exit }
}

function nameOf({ id, text, name }: Exit): string {
  return text === undefined && name === undefined ? id : NAMED
}
