import type { PhoneParts } from './phoneParts.ts'
import { templateKey } from './phoneState.ts'
import type { FindTemplate } from './validate/templateMessage.ts'

/** The templates of the account; `any` for one that nobody registered, where such are taken. */
export function createTemplateFinder({
  store,
  options,
}: Pick<PhoneParts, 'store' | 'options'>): FindTemplate {
  const unknown = options.takesAnyTemplate === false ? undefined : 'any'
  return (name, language) => store.state.templates.get(templateKey({ name, language })) ?? unknown
}
