import { z } from 'zod'
import { decidingState } from '../compile/decidingState.ts'
import { ExitId } from '../document/ids.ts'
import type { DataProblem, Kind } from './kind.ts'
import { shorten } from './text.ts'
import { unitHash } from './unitHash.ts'

const Variant = z.strictObject({
  id: ExitId,
  name: z.string().max(60),
  /** Its share, compared with the others' weights; 0 for none. */
  weight: z.int().min(0).max(10_000),
})

const data = z.strictObject({
  /** Experiments of one name divide the contacts alike. */
  name: z.string().max(60),
  variants: z.array(Variant).min(1).max(10),
})
type Data = z.infer<typeof data>

/** Divides the contacts by weight; a contact goes the same way every time. */
export const experiment: Kind<Data> = {
  group: 'decide',
  icon: 'flask-conical',
  waits: false,
  data,
  create: () => ({
    name: '',
    variants: [
      { id: 'a', name: 'A', weight: 50 },
      { id: 'b', name: 'B', weight: 50 },
    ],
  }),
  exits: ({ variants }) => variants.map(({ id, name }) => ({ id, name: name || id })),
  uses: () => [],
  writes: () => [],
  texts: () => [],
  check,
  compile: ({ id, data }, wiring) =>
    decidingState(
      id,
      wiring,
      data.variants.map(({ id, name }) => ({ exit: id, description: name || id })),
    ),
  decide: ({ name, variants }, { seed }) => {
    const all = totalWeight(variants)
    let left = unitHash(`${name}\n${seed}`) * all
    const chosen = variants.find(({ weight }) => {
      left -= weight
      return left < 0
    })
    return { exit: (chosen ?? variants[0])?.id ?? '' }
  },
  summary: ({ name, variants }) => {
    const all = totalWeight(variants) || 1
    const shares = variants.map(
      (variant) => `${variant.name || variant.id} ${Math.round((variant.weight / all) * 100)} %`,
    )
    return shorten([name, ...shares].filter((part) => part !== '').join(' · '))
  },
  sample: {
    name: 'greeting',
    variants: [
      { id: 'formal', name: 'Formal', weight: 80 },
      { id: 'warm', name: 'Warm', weight: 20 },
    ],
  },
}

function totalWeight(variants: { weight: number }[]): number {
  return variants.reduce((sum, { weight }) => sum + weight, 0)
}

function check({ name, variants }: Data): DataProblem[] {
  const problems: DataProblem[] = []
  if (name.trim() === '') {
    problems.push({
      path: ['name'],
      severity: 'error',
      message: {
        en: 'Name the experiment: the name decides who goes which way.',
        id: 'Beri nama percobaan: nama itu menentukan siapa lewat jalan mana.',
      },
    })
  }
  if (totalWeight(variants) === 0) {
    problems.push({
      path: ['variants'],
      severity: 'error',
      message: {
        en: 'All weights are 0. Give at least one variant a share.',
        id: 'Semua bobot 0. Beri bagian pada setidaknya satu varian.',
      },
    })
  }
  return problems
}
