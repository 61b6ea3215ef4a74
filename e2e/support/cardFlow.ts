import { type FlowDocument, type FlowNode, newFlow } from '@alur/flows'

const position = { x: 0, y: 0 }

/** Begun by “kartu”: an identity on a secure page, a yearly fee, an agreement as PDF, its signature. */
export function cardFlow(): FlowDocument {
  const base = newFlow({ id: 'card', name: 'Kartu Alur', languages: ['id'], word: 'kartu' })
  return {
    ...base,
    triggers: [{ id: 'start', kind: 'keyword', words: { id: ['kartu'] }, to: 'identity' }],
    variables: [
      { name: 'nik', type: 'text', privacy: 'personal' },
      { name: 'due', type: 'money', privacy: 'plain', initial: '150000' },
      { name: 'received', type: 'money', privacy: 'plain' },
      { name: 'agreement', type: 'file', privacy: 'personal' },
    ],
    nodes: [...asked, ...made, ...said],
    edges: [
      { from: 'identity', exit: 'ok', to: 'fee' },
      { from: 'fee', exit: 'paid', to: 'agree' },
      { from: 'fee', exit: 'partial', to: 'rest' },
      { from: 'rest', exit: 'next', to: 'stillDue' },
      { from: 'stillDue', exit: 'next', to: 'fee' },
      { from: 'agree', exit: 'ready', to: 'signature' },
      { from: 'signature', exit: 'signed', to: 'done' },
      { from: 'done', exit: 'next', to: 'end' },
      ...others('identity', ['mismatch', 'failed', 'expired']),
      ...others('fee', ['over', 'expired', 'failed', 'duplicate', 'refunded']),
      ...others('agree', ['failed']),
      ...others('signature', ['declined', 'expired', 'failed']),
      { from: 'sorry', exit: 'next', to: 'end' },
    ],
  }
}

function others(from: string, exits: string[]): FlowDocument['edges'] {
  return exits.map((exit) => ({ from, exit, to: 'sorry' }))
}

const asked: FlowNode[] = [
  {
    id: 'identity',
    kind: 'secureLink',
    position,
    data: {
      text: { id: 'Verifikasi identitas di halaman aman, bukan di chat.' },
      button: { id: 'Buka halaman' },
      title: { id: 'Verifikasi identitas' },
      fields: [
        {
          name: 'nik',
          label: { id: 'NIK' },
          answer: 'nik',
          required: true,
          variable: 'nik',
        },
        { name: 'photo', label: { id: 'Foto KTP' }, answer: 'file', required: true },
      ],
      minutes: 30,
      output: [],
    },
  },
  {
    id: 'fee',
    kind: 'payment',
    position,
    data: {
      text: { id: 'Iuran tahunan {due}.' },
      button: { id: 'Bayar iuran' },
      title: { id: 'Iuran tahunan' },
      amount: 'due',
      reference: 'KARTU-{nik}',
      minutes: 60,
      received: 'received',
      output: [],
    },
  },
  {
    id: 'signature',
    kind: 'sign',
    position,
    data: {
      text: { id: 'Perjanjian siap ditandatangani.' },
      button: { id: 'Tanda tangani' },
      title: { id: 'Perjanjian kartu' },
      agreement: { id: 'Saya menerima syarat Kartu Alur.' },
      document: 'agreement',
      hours: 24,
      output: [],
    },
  },
]

const made: FlowNode[] = [
  {
    id: 'rest',
    kind: 'assign',
    position,
    data: { set: [{ variable: 'due', formula: 'due - received' }] },
  },
  {
    id: 'agree',
    kind: 'document',
    position,
    data: {
      title: { id: 'Perjanjian kartu' },
      blocks: [{ kind: 'paragraph', text: { id: 'Kartu Alur untuk {contact.name}.' } }],
      filename: 'perjanjian-kartu',
      caption: { id: 'Lunas. Ini perjanjian Anda.' },
      variable: 'agreement',
      sends: true,
    },
  },
]

const said: FlowNode[] = [
  message('stillDue', 'Baru {received} yang kami terima.'),
  message('done', 'Terima kasih, kartu Anda segera dikirim.'),
  message('sorry', 'Maaf, kami tidak bisa melanjutkan.'),
  { id: 'end', kind: 'end', position, data: { outcome: 'done' } },
]

function message(id: string, text: string): FlowNode {
  return { id, kind: 'message', position, data: { text: { id: text } } }
}
