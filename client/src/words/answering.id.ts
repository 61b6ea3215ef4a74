import type { answeringWords as english } from './answering.en.ts'

/** Kata-kata bagian tempat sebuah langkah menjawab lain dari alurnya. */
export const answeringWords: typeof english = {
  title: 'Jawaban di sini',
  about:
    'Hal yang dijawab langkah ini lain dari pengaturan alur. Yang mati mengikuti pengaturan alur.',
  asFlow: 'Menurut pengaturan alur',
  own: (count: number) => `${count} milik sendiri`,
  reprompts: 'Teks sendiri bila tidak dimengerti',
  wrongKinds: 'Teks sendiri menurut jenis pesan',
  why: 'Jawaban sendiri bila nasabah bertanya mengapa',
  whyText: 'Mengapa ditanyakan',
  busy: 'Teks sendiri selama menunggu',
  busyText: 'Nasabah menulis selama langkah menunggu',
  nudge: 'Pengingat',
  nudges: { flow: 'Menurut pengaturan alur', own: 'Milik sendiri', none: 'Tanpa pengingat' },
  expire: 'Batas waktu sendiri',
  deafTo: 'Kata yang berlaku di mana saja, tetapi tidak di sini',
  deafToAbout: 'Pilih yang merupakan jawaban untuk langkah ini.',
}
