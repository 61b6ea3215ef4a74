import type { Rule } from './rule.ts'

/** A flow that no customer can start is of no use. */
export const noWayIn: Rule = ({ document }) => {
  const ways = document.triggers.filter(
    (trigger) =>
      trigger.kind !== 'keyword' || Object.values(trigger.words).some((list) => list.length > 0),
  )
  if (ways.length === 0) {
    return [
      {
        severity: 'error',
        field: 'triggers',
        message: {
          en: 'Nothing starts this flow. Give it at least one word that customers write, or an event.',
          id: 'Tidak ada yang memulai alur ini. Beri setidaknya satu kata yang ditulis nasabah, atau satu peristiwa.',
        },
      },
    ]
  }
  return ways
    .filter(({ to }) => to === null)
    .map(({ id }) => ({
      severity: 'error',
      field: `triggers.${id}`,
      message: {
        en: 'The start leads nowhere. A customer who writes the word gets no answer. Connect it to the first step.',
        id: 'Awal alur tidak menuju ke mana pun. Nasabah yang menulis katanya tidak mendapat jawaban. Hubungkan ke langkah pertama.',
      },
    }))
}
