import type { simulatorWords as english } from './simulator.en.ts'

/** Kata-kata simulator. */
export const simulatorWords: typeof english = {
  begin: 'Mulai percakapan',
  beginAbout: 'Alur yang sebenarnya berjalan di halaman ini. Tidak ada yang dikirim ke siapa pun.',
  word: (word: string) => `Mulai dengan “${word}”`,
  noTrigger: 'Alur ini belum punya kata pembuka yang menuju sebuah langkah. Isi di panel alurnya.',
  stop: 'Tinggalkan percakapan ini',
  restart: 'Mulai lagi',
  language: 'Bahasa percakapan',
  chat: 'Obrolan',
  variables: 'Variabel',
  noVariables: 'Alur ini tidak punya variabel.',
  unset: 'kosong',
  clock: 'Jam',
  pass: { minutes: '+10 mnt', hour: '+1 jam', day: '+25 jam' },
  follow: 'Ikuti di kanvas',
  ended: (outcome: string) => `Percakapan selesai: ${outcome}`,
  unwired: (step: string, exit: string) =>
    `Percakapan terhenti: “${exit}” pada langkah ${step} belum punya tujuan.`,
  unwiredSomewhere: 'Percakapan terhenti di jalan keluar yang belum punya tujuan.',
  fault: (step: string) => `Percakapan terhenti di langkah ${step}:`,
  showStep: 'Tampilkan langkahnya',
  changed: 'Alur diubah, jadi percakapan dimulai lagi.',
  unfinished: 'Alur belum bisa dijalankan:',
  waitsSystem: (step: string) => `Langkah ${step} menunggu jawaban contoh dari sistem lain.`,
  waitsTime: (step: string) => `Langkah ${step} membiarkan waktu berlalu.`,
  skipWait: 'Lewati',
  type: 'Tulis sebagai nasabah',
  customerName: 'Nasabah contoh',
}
