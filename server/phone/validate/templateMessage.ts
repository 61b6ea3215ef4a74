import type { MessageContent } from '../contract.ts'
import { GraphError } from '../graphErrors.ts'
import type { Template } from '../phoneRecord.ts'
import {
  allowOnly,
  type Param,
  pathOf,
  readObject,
  readOptionalList,
  readText,
} from './readParam.ts'
import { readTemplateButtons, type TemplateButton } from './templateButtons.ts'

/** What a template says when it is filled in, and the titles of its quick replies. */
export type TemplateLook = { text: string; buttons: string[] }

/** `any` is a template nobody described: it is taken, and shown by its values alone. */
export type FindTemplate = (
  name: string,
  language: string,
) => Template | TemplateLook | 'any' | undefined

const maxText = 1024

export function templateMessage(param: Param, findTemplate: FindTemplate): MessageContent {
  allowOnly(param, ['name', 'language', 'components', 'namespace'])
  const name = readText(param, 'name', { max: 512 })
  const language = readText(readObject(param, 'language'), 'code', { max: 20 })
  const template = findTemplate(name, language)
  if (!template) {
    throw new GraphError(132001, `template name (${name}) does not exist in ${language}`)
  }
  const components = readOptionalList(param, 'components', { max: 20 })
  for (const component of components) requireKnownType(component)
  const values = components.filter(isType('body')).flatMap(readValues)
  const buttons = readTemplateButtons(components.filter(isType('button')))
  const common = { kind: 'template' as const, template: { name, language } }
  if (template === 'any') {
    return { ...common, header: name, text: values.join('\n') || name, ...guessed(buttons) }
  }
  const text = 'id' in template ? fill(template.text, values) : template.text
  return { ...common, text, ...dressed(template, buttons) }
}

const types = ['header', 'body', 'button', 'carousel', 'limited_time_offer']

function requireKnownType(component: Param): void {
  const type = readText(component, 'type', { max: 40 })
  if (types.includes(type.toLowerCase())) return
  throw new GraphError(
    100,
    `Param ${pathOf(component, 'type')} must be one of ${types.join(', ')}.`,
  )
}

function isType(type: string) {
  return ({ fields }: Param) => String(fields.type).toLowerCase() === type
}

function readValues(component: Param): string[] {
  return readOptionalList(component, 'parameters', { max: 100 }).map((parameter) => {
    const type = readText(parameter, 'type', { max: 40 })
    if (type === 'text') return readValue(parameter)
    if (type !== 'currency' && type !== 'date_time') {
      throw new GraphError(132012, `Param ${pathOf(parameter, 'type')} is not a type of the body.`)
    }
    return readText(readObject(parameter, type), 'fallback_value', { max: maxText })
  })
}

/** Meta's rule for what fills a gap. */
function readValue(parameter: Param): string {
  const text = readText(parameter, 'text', { max: maxText })
  if (!/[\n\r\t]| {5}/.test(text)) return text
  throw new GraphError(
    132018,
    'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
  )
}

/** Nobody told the phone what the buttons say: the end of what they answer with has to do. */
function guessed(buttons: TemplateButton[]) {
  if (buttons.length === 0) return {}
  const title = (payload: string) =>
    payload.split(/[.:]/).findLast((part) => part !== '') ?? payload
  return { buttons: buttons.map(({ payload }) => ({ id: payload, title: title(payload) })) }
}

/** What stands around the text. */
function dressed(template: Template | TemplateLook, buttons: TemplateButton[]) {
  const { header, footer } = 'id' in template ? template : {}
  const items = template.buttons.map((title, index) => ({
    id: buttons.find((button) => button.index === index)?.payload ?? title,
    title,
  }))
  if (buttons.some(({ index }) => index >= items.length)) {
    throw new GraphError(132018, `The template has ${items.length} buttons.`)
  }
  return {
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
    ...(items.length === 0 ? {} : { buttons: items }),
  }
}

/** Gaps are numbered or named; their values come in the order of their first place. */
function fill(text: string, values: string[]): string {
  const gaps = [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])]
  if (gaps.length !== values.length) {
    throw new GraphError(
      132000,
      `body: number of localizable_params (${values.length}) does not match the expected number of params (${gaps.length})`,
    )
  }
  const full = text.replace(/\{\{\w+\}\}/g, (gap) => values[gaps.indexOf(gap)] ?? '')
  if (full.length <= maxText) return full
  throw new GraphError(132005, `The body has ${full.length} characters when it is filled in.`)
}
