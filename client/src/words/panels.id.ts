import { askPanelWords } from './askPanels.id.ts'
import { decidePanelWords } from './decidePanels.id.ts'
import type { panelWords as english } from './panels.en.ts'
import { talkPanelWords } from './talkPanels.id.ts'

/** Kata-kata panel tiap jenis langkah. */
export const panelWords: typeof english = {
  shared: {
    locale: 'id',
    preview: 'Yang dilihat nasabah',
    charactersLeft: (used: number, limit: number) => `${used} dari ${limit} karakter`,
    line: (number: number) => `Baris ${number}`,
    addLine: 'Tambah baris',
    lineLabel: 'Label',
    lineValue: 'Isi',
    templateHint: 'Kata-kata, dengan variabel dan rumus dalam kurung kurawal.',
    ownSample: 'Tentukan jawaban contoh',
    ownSampleAbout: (outcome: string) => `Jika tidak: “${outcome}” setelah satu detik.`,
    version: 'Versi teks',
    versionHint: 'Disimpan sebagai bukti bersama tiap jawaban. Ganti setiap kali teksnya berubah.',
    pageButton: 'Tombol pembuka halaman',
    pageTitle: 'Judul halaman',
    queue: 'Antrean',
    queueForm: 'Huruf kecil, angka, dan tanda hubung, misalnya layanan.',
    priority: 'Prioritas',
    priorities: { urgent: 'Mendesak', high: 'Tinggi', normal: 'Biasa', low: 'Rendah' },
  },
  ...talkPanelWords,
  ...askPanelWords,
  ...decidePanelWords,
}
