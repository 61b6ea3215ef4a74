import type { Rule } from './rule.ts'

/** `resume` goes back to where help or a word led away from; reached on the main way it has nowhere to go. */
export const resumeInMain: Rule = ({ document, fromTriggers }) =>
  document.nodes
    .filter(({ id, kind }) => kind === 'resume' && fromTriggers.has(id))
    .map(({ id }) => ({
      severity: 'error',
      node: id,
      path: fromTriggers.get(id),
      message: {
        en: 'This step goes back to an earlier one, but customers come here on the main way, where there is nothing to go back to. Reach it from help or a global word only.',
        id: 'Langkah ini kembali ke langkah sebelumnya, tetapi nasabah sampai di sini lewat jalan utama, sehingga tidak ada yang dituju. Capai hanya dari bantuan atau kata global.',
      },
    }))
