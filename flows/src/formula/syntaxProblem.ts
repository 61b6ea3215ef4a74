import type { SyntaxNode, Tree } from '@lezer/common'
import type { Words } from '../document/words.ts'
import { quote } from './expression.ts'
import { slipAt } from './slips.ts'
import type { FormulaProblem } from './values.ts'

/**
 * The first place where a formula cannot be read, if any. What follows it is often only its echo, so
 * one problem is enough.
 */
export function syntaxProblem(source: string, tree: Tree): FormulaProblem | undefined {
  const error = firstError(tree)
  if (!error) return undefined
  const from = Math.min(error.from, source.length)
  const slip = slipAt(source, from)
  if (slip) return slip
  if (source.slice(from).trim() === '') {
    const end = source.trimEnd().length
    return { from: Math.max(0, end - 1), to: end, message: unfinished(error) }
  }
  const word = /^\s*([A-Za-z_][\w.]*|[\d.]+|\S)/u.exec(source.slice(from))
  const start = from + (word?.[0].length ?? 1) - (word?.[1]?.length ?? 1)
  const to = start + (word?.[1]?.length ?? 1)
  const name = quote(source.slice(start, to))
  return {
    from: start,
    to,
    message: { en: `${name} is not expected here.`, id: `${name} tidak bisa berada di sini.` },
  }
}

function firstError(tree: Tree): SyntaxNode | undefined {
  let first: SyntaxNode | undefined
  tree.iterate({
    enter: (ref) => {
      if (ref.type.isError && (!first || ref.from < first.from)) first = ref.node
      return first === undefined
    },
  })
  return first
}

function unfinished(error: SyntaxNode): Words {
  const open = error.parent?.name
  if (open === 'Group' || open === 'Arguments') {
    return { en: 'A bracket is not closed: add “)”.', id: 'Kurung belum ditutup: tambahkan “)”.' }
  }
  if (open === 'List') {
    return { en: 'A list is not closed: add “]”.', id: 'Daftar belum ditutup: tambahkan “]”.' }
  }
  if (open === 'Record' || open === 'Entry') {
    return {
      en: 'A record is not finished: write {name: value} and close it with “}”.',
      id: 'Rekaman belum selesai: tulis {nama: nilai} dan tutup dengan “}”.',
    }
  }
  if (open === 'Conditional') {
    return {
      en: 'Write it whole: if … then … else ….',
      id: 'Tulis lengkap: if … then … else ….',
    }
  }
  return {
    en: 'The formula stops too early: something is missing at its end.',
    id: 'Rumus berhenti terlalu cepat: ada yang kurang di akhirnya.',
  }
}
