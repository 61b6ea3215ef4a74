import type { PhoneParts } from './phoneParts.ts'
import { templateKey } from './phoneState.ts'
import type { Param } from './validate/readParam.ts'
import type { FindTemplate, TemplateLook } from './validate/templateMessage.ts'

type Parts = Pick<PhoneParts, 'store' | 'options'>

/**
 * The templates of the account. Where any are taken, one that nobody registered has the look it was
 * sent with, or is `any`.
 */
export function createTemplateFinder(
  { store, options }: Parts,
  look: TemplateLook | undefined,
): FindTemplate {
  const unknown = options.takesAnyTemplate === false ? undefined : (look ?? 'any')
  return (name, language) => store.state.templates.get(templateKey({ name, language })) ?? unknown
}

/** What the sender knows of a template that it sends, if it told the phone how to ask. */
export async function lookOf(
  { options }: Parts,
  { fields }: Param,
): Promise<TemplateLook | undefined> {
  const { type, biz_opaque_callback_data: mark } = fields
  if (type !== 'template' || typeof mark !== 'string') return undefined
  return options.templateLook?.(mark)
}
