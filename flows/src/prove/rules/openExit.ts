import { pickText } from '../../document/content.ts'
import type { FlowNode } from '../../document/flowNode.ts'
import type { Words } from '../../document/words.ts'
import { kindOf } from '../../nodes/index.ts'
import { isCovered } from '../../nodes/isCovered.ts'
import type { Exit } from '../../nodes/kind.ts'
import type { FlowFacts } from '../flowFacts.ts'
import { MOST_FINDINGS, type Rule } from './rule.ts'

/** An exit that leads nowhere leaves the customer without an answer. */
export const openExit: Rule = (facts) =>
  facts.document.nodes
    .flatMap((node) => openExits(node, facts).map((exit) => ({ node, exit })))
    // Before the ways are spelled out: those to every step of a long flow fill the memory.
    .slice(0, MOST_FINDINGS)
    .map(({ node, exit }) => {
      const { defaultLanguage } = facts.document
      const name = exit.text ? pickText(exit.text, defaultLanguage, defaultLanguage) : ''
      return {
        severity: 'error' as const,
        node: node.id,
        exit: exit.id,
        path: facts.reached.get(node.id),
        message: openMessage(exit, name),
      }
    })

function openExits(node: FlowNode, { wired }: FlowFacts): Exit[] {
  return kindOf(node)
    .exits(node.data)
    .filter((exit) => !isCovered(exit, (id) => wired.has(`${node.id}.${id}`)))
}

function openOption(name: string): Words {
  return {
    en: `"${name}" leads nowhere. A customer who chooses it gets no answer. Connect it to a step.`,
    id: `"${name}" tidak menuju ke mana pun. Nasabah yang memilihnya tidak mendapat jawaban. Hubungkan ke sebuah langkah.`,
  }
}

function openWay({ en, id }: Words): Words {
  return {
    en: `The way "${en}" leads nowhere. The conversation would stop there. Connect it to a step.`,
    id: `Jalan "${id}" tidak menuju ke mana pun. Percakapan akan berhenti di sana. Hubungkan ke sebuah langkah.`,
  }
}

const nothingFollows: Words = {
  en: 'Nothing follows this step. The conversation would stop here. Connect it to a step.',
  id: 'Tidak ada yang mengikuti langkah ini. Percakapan akan berhenti di sini. Hubungkan ke sebuah langkah.',
}

const NAMES: Record<string, Words> = {
  answered: { en: 'answered', id: 'dijawab' },
  otherwise: { en: 'otherwise', id: 'selain itu' },
  ok: { en: 'went well', id: 'berhasil' },
  rejected: { en: 'rejected', id: 'ditolak' },
  timeout: { en: 'no reply in time', id: 'tidak ada balasan' },
  error: { en: 'failed', id: 'gagal' },
  verified: { en: 'verified', id: 'terverifikasi' },
  failed: { en: 'failed', id: 'gagal' },
  locked: { en: 'locked after too many tries', id: 'terkunci karena terlalu banyak mencoba' },
  expired: { en: 'expired', id: 'kedaluwarsa' },
  mismatch: { en: 'does not match', id: 'tidak cocok' },
  signed: { en: 'signed', id: 'ditandatangani' },
  declined: { en: 'declined', id: 'tidak disetujui' },
  paid: { en: 'paid', id: 'lunas' },
  partial: { en: 'paid in part', id: 'dibayar sebagian' },
  over: { en: 'paid too much', id: 'dibayar lebih' },
  duplicate: { en: 'paid twice', id: 'dibayar dua kali' },
  refunded: { en: 'paid back', id: 'dikembalikan' },
  ready: { en: 'ready', id: 'siap' },
  found: { en: 'found', id: 'ditemukan' },
  unsure: { en: 'not sure', id: 'kurang yakin' },
  notFound: { en: 'not found', id: 'tidak ditemukan' },
  returned: { en: 'handed back', id: 'dikembalikan petugas' },
  resolved: { en: 'resolved', id: 'selesai ditangani' },
  unavailable: { en: 'nobody took it', id: 'tidak ada petugas' },
  closed: { en: 'closed', id: 'ditutup' },
  created: { en: 'created', id: 'dibuat' },
  submitted: { en: 'filled in', id: 'terisi' },
  matched: { en: 'a rule applies', id: 'ada aturan yang berlaku' },
  unmatched: { en: 'no rule applies', id: 'tidak ada aturan yang berlaku' },
  open: { en: 'open', id: 'buka' },
}

function openMessage({ id, name }: Exit, option: string): Words {
  if (option) return openOption(option)
  if (id === 'next') return nothingFollows
  return openWay(NAMES[id] ?? { en: name ?? id, id: name ?? id })
}
