export type SpokenLanguage = 'en' | 'id'

type Weighed = [weight: number, words: string]

/**
 * Words that tell the language of a chat, by how much they tell: 3 small words that hold a sentence
 * together, 2 words of money and daily life, 1 words that the other language borrows or that are names.
 * Words of both (`ok`, `no`, `bank`, `transfer`, `admin`, `status`) stand in neither list.
 */
const INDONESIAN: Weighed[] = [
  [
    3,
    'saya aku gue gw sy kamu anda kalian kita kami dia mereka yang yg ini itu di ke dari dr ' +
      'dengan dgn dg untuk utk buat pada karena krn kalau kalo klo klu jika bila tapi tp ' +
      'tetapi atau atw adalah ada apa apakah apa2 siapa kapan dimana mana kemana kenapa knp ' +
      'mengapa bagaimana gimana gmn berapa brp tidak tdk gak ga gk nggak ngga enggak engga ' +
      'kagak bukan bkn belum blm sudah sdh udah udh dah akan sedang lagi lg masih msh bisa bs ' +
      'boleh harus hrs mau ingin pengen pingin perlu jangan jgn sama juga jg saja aja sih ' +
      'dong donk kok nih deh loh lho tuh ya yaa iya iyaa sini sana situ begini gini banget ' +
      'bgt sekali sangat lebih kurang semua setiap hanya cuma cuman sampai sampe seperti ' +
      'kayak supaya agar oleh para pun lalu terus trus sebelum setelah habis trs jadi jd ' +
      'emang memang',
  ],
  [
    2,
    'halo hai selamat pagi siang sore malam terima kasih makasih mksh trims tolong mohon ' +
      'maaf permisi bayar membayar pembayaran dibayar cicilan angsuran pinjam pinjaman ' +
      'meminjam tagihan saldo rekening uang kirim terkirim tarik setor klaim asuransi premi ' +
      'polis nasabah kartu hilang dicuri blokir diblokir terblokir hutang utang gaji tunai ' +
      'biaya denda jatuh tempo lunas tenor gadai tabungan nomor cek lihat minta ganti ubah ' +
      'batal batalkan lanjut lanjutkan setuju daftar mendaftar masuk keluar kembali berhenti ' +
      'bantu bantuan bicara petugas orang hari besok kemarin minggu bulan tahun tanggal ' +
      'sekarang skrg skrng nanti ntar barusan tadi cepat lama mahal murah besar kecil rumah ' +
      'mobil motor kantor usaha kerja bekerja karyawan alamat nama salah benar betul cocok ' +
      'gagal penipuan penipu ditipu tertipu bohong palsu kecelakaan rusak sakit meninggal ' +
      'istri suami anak ibu bapak pak bu mas mbak kak bang juta ribu rupiah satu dua tiga ' +
      'empat lima enam tujuh delapan sembilan sepuluh butuh dapat dapet pakai pake coba tanya ' +
      'nanya dulu baru lewat cara ajukan lupa cair gajian cabang keluhan pengaduan',
  ],
  [1, 'dan bunga dana putih merah baik bagus siap mantap sip kode hp'],
]

const ENGLISH: Weighed[] = [
  [
    3,
    "i i'm i've i'd i'll im ive my me mine we our you you're your he she they them it " +
      "its it's this these those that that's is isn't are aren't was were be been do does " +
      "don't dont did didn't didnt doesn't doesnt have has had haven't can can't cant cannot " +
      "could would should what what's whats which who when where where's why how how's the " +
      'of from with without about for to at on and but or if because not any some than then ' +
      'there their into want wanna need gonna yet already still again just too very much many ' +
      "more most let's lets won't wouldn't",
  ],
  [
    2,
    'hello morning afternoon evening night welcome pay paid payment paying loan loans ' +
      'borrow balance account money send sent withdraw deposit claim insurance policy card ' +
      'lost stolen block blocked debt salary fee fees interest instalment installment due ' +
      'savings number phone check show give get change continue agree register sign back ' +
      'speak talk human person day days today tomorrow yesterday week month months year date ' +
      'now later fast slow expensive cheap big small house car office business work job ' +
      'employee address name wrong right correct failed fraud scammed fake accident damaged ' +
      'sick wife husband child million thousand dollars one two three four five six seven ' +
      'eight nine ten apply help know think receive received got make made open close tell ' +
      'ask something nothing someone yes monthly owe never next ahead sounds complaint complain branch',
  ],
  [
    1,
    'good great fine sure hey will may hope please pls thanks thank sorry agent customer ' +
      'premium cash cancel scam statement a an am u ur',
  ],
]

const WEIGHTS: Record<SpokenLanguage, ReadonlyMap<string, number>> = {
  id: weightsOf(INDONESIAN),
  en: weightsOf(ENGLISH),
}

/** How much a word, in small letters, tells of this language; 0 when nothing. */
export function wordWeight(word: string, language: SpokenLanguage): number {
  return WEIGHTS[language].get(word) ?? 0
}

function weightsOf(lists: Weighed[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)),
  )
}
