import type { handoffWords as english } from './handoff.en.ts'

/** Kata-kata percakapan yang dijawab petugas. */
export const handoffWords: typeof english = {
  queue: 'Menunggu petugas',
  since: (moment) => `sejak ${moment}`,
  title: 'Petugas diminta',
  priorities: {
    urgent: 'mendesak',
    high: 'prioritas tinggi',
    normal: 'prioritas biasa',
    low: 'prioritas rendah',
  },
  waiting: 'Nasabah menunggu petugas. Alur diam sampai ada yang mengambil alih.',
  yourName: 'Nama Anda',
  takeOver: 'Ambil alih',
  takenBy: (name) => `${name} menjawab nasabah ini`,
  reply: 'Pesan untuk nasabah',
  send: 'Kirim',
  giveBack: 'Kembalikan',
  note: 'Catatan untuk alur',
  returned: 'Belum selesai',
  resolved: 'Selesai',
  cancel: 'Batal',
  problems: {
    not_yours: 'Percakapan ini sudah diambil alih petugas lain.',
    gone: 'Percakapan sudah berlanjut tanpa petugas.',
    window_closed: 'Nasabah tidak menulis selama 24 jam: WhatsApp tidak lagi menerima pesan bebas.',
  },
}
