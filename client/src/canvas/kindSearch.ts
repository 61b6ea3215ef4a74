import { foldText, type KindGroup, kinds, type NodeKind, nodeKinds } from '@alur/flows'
import { kindWords } from '../kinds/index.ts'
import type { Words } from '../words/words.ts'

export type KindGroupList = { group: KindGroup; kinds: NodeKind[] }

const ORDER: KindGroup[] = ['talk', 'ask', 'trust', 'decide', 'data', 'structure']

/** The kinds whose name or description holds what was typed, by group. */
export function searchKinds(typed: string, words: Words['desk']): KindGroupList[] {
  const wanted = foldText(typed)
  const fits = (kind: NodeKind) => {
    const { name, about } = kindWords(kind, words)
    return foldText(`${name} ${about} ${kind}`).includes(wanted)
  }
  return ORDER.map((group) => ({
    group,
    kinds: nodeKinds.filter((kind) => kinds[kind].group === group && fits(kind)),
  })).filter(({ kinds }) => kinds.length > 0)
}
