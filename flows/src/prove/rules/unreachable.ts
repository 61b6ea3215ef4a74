import type { Rule } from './rule.ts'

/** A step that nothing leads to is never said. */
export const unreachable: Rule = ({ document, reached }) =>
  document.nodes
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => ({
      severity: 'error',
      node: id,
      message: {
        en: 'Nothing leads to this step, so no customer ever sees it. Connect a way in, or delete it.',
        id: 'Tidak ada jalan ke langkah ini, sehingga nasabah tidak pernah melihatnya. Hubungkan jalan masuk, atau hapus.',
      },
    }))
