import { type PageLanguage, pageWords } from './words.ts'

/** What a field of each type takes, in words; a type that is not here explains itself. */
const PROBLEMS = {
  en: {
    name: 'Please write the full name in letters.',
    number: 'Please write a number, such as 12.',
    money: 'Please write the amount in digits, such as 2500000.',
    date: 'Please write the day, month and year, such as 21-11-1990.',
    time: 'Please write the time, such as 14:30.',
    phone: 'Please write the number, such as 0812 3456 7890.',
    email: 'Please write the address, such as name@example.com.',
    postcode: 'A postcode has 5 digits.',
    nik: 'A NIK has 16 digits. Please check each of them.',
    lastFour: 'Please write the last 4 digits alone.',
    npwp: 'An NPWP has 15 or 16 digits. Please check each of them.',
    plate: 'Please write the plate number, such as B 1234 XYZ.',
    iban: 'This IBAN is not complete or has a slip. Please check each letter and digit.',
  },
  id: {
    name: 'Tulis nama lengkap dengan huruf.',
    number: 'Tulis angkanya, misalnya 12.',
    money: 'Tulis jumlahnya dengan angka, misalnya 2500000.',
    date: 'Tulis tanggal, bulan, dan tahun, misalnya 21-11-1990.',
    time: 'Tulis jamnya, misalnya 14.30.',
    phone: 'Tulis nomornya, misalnya 0812 3456 7890.',
    email: 'Tulis alamatnya, misalnya nama@contoh.id.',
    postcode: 'Kode pos terdiri dari 5 angka.',
    nik: 'NIK terdiri dari 16 angka. Mohon periksa setiap angkanya.',
    lastFour: 'Tulis 4 angka terakhir saja.',
    npwp: 'NPWP terdiri dari 15 atau 16 angka. Mohon periksa setiap angkanya.',
    plate: 'Tulis nomor polisi, misalnya B 1234 XYZ.',
    iban: 'IBAN ini belum lengkap atau ada yang keliru. Mohon periksa setiap huruf dan angkanya.',
  },
} as const satisfies Record<PageLanguage, Record<string, string>>

/** What is wrong with a field that cannot be read, as its reader can mend it. */
export function fieldProblem(answer: string, language: PageLanguage): string {
  const known = new Map<string, string>(Object.entries(PROBLEMS[language]))
  return known.get(answer) ?? pageWords(language).unreadable
}
