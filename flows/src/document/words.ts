/** A sentence for people who use Alur, in each language of its interface. */
export type Words = { en: string; id: string }
