/** Words that say nothing of what a question is about. */
const EMPTY = new Set(
  `a an and any are as at be been but by can could did do does for from had has have how i if in into
  is it its may me might much many my no not of on or our shall should so some than that the their
  them then there these they this those to too us was we were what when where which who whom why
  will with would you your please hi hello want need know tell about get got just also more
  ada adakah adalah agar akan aku anda apa apakah atau atas bagaimana bagi bahwa banyak belum berapa
  bisa bisakah boleh buat dalam dan dapat dari daripada dengan di dia gimana hanya harus hingga ia
  ingin ini itu jika juga kah kalau kami kamu kapan karena kata ke kenapa kepada kita kok lah lagi
  lain lalu lebih maka mana masih mau melalui mengapa mereka mohon namun nih nya oleh pada paling
  para per pernah pun saat saja sama sampai sangat saya se sebagai sebuah sedang sehingga seperti
  serta setelah setiap siapa sih sudah supaya tahu tanpa tapi telah tentang tentu terhadap tersebut
  tetapi tidak tolong untuk yaitu yang ya dong deh min kak pak bu`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Cut off one after another, where enough of the word is left to be the same word. */
const CUTS: Record<string, RegExp[]> = {
  en: [/(?<=ch|sh|x|ss)es$/, /(?<=..[^s])s$/, /(?<=.{4})(?:ing|ed)$/],
  id: [
    /(?<=.{4})(?:lah|kah|pun)$/,
    /(?<=.{4})(?:nya|ku|mu)$/,
    /(?<=.{4})(?:kan|an)$/,
    /^(?:di|ke|se)(?=.{4})/,
    /^(?:meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|ter)(?=.{4})/,
  ],
}

/**
 * The words of a text that carry meaning, each cut to about its stem, so that `pembayarannya` meets
 * `membayar`. Both articles and questions go through it: a wrong stem is wrong on both sides.
 */
export function termsOf(text: string, language: string): string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return (words ?? []).filter((word) => !EMPTY.has(word)).map((word) => stem(word, language))
}

function stem(word: string, language: string): string {
  return (CUTS[language] ?? []).reduce((rest, cut) => rest.replace(cut, ''), word)
}
