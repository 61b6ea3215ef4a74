import { GraphError } from '../graphErrors.ts'
import type { Template } from '../phoneRecord.ts'
import { type Param, pathOf, readList, readText, requireUnique } from './readParam.ts'

const categories = ['UTILITY', 'MARKETING', 'AUTHENTICATION']

/** A template as it is registered, within Meta's lengths. */
export function readTemplate(body: Param): Omit<Template, 'id'> {
  const name = readText(body, 'name', { max: 512 })
  if (!/^[a-z0-9_]+$/.test(name)) {
    throw new GraphError(100, 'Param name must have small letters, digits and _ only.')
  }
  const category = readText(body, 'category', { max: 40 }).toUpperCase()
  if (!categories.includes(category)) {
    throw new GraphError(100, `Param category must be one of ${categories.join(', ')}.`)
  }
  const components = readList(body, 'components', { min: 1, max: 10, code: 100 })
  const text = textOf(components, 'BODY', 1024)
  if (text === undefined) throw new GraphError(131008, 'Param components must have a BODY.')
  if (/^\s*\{\{\w+\}\}|\{\{\w+\}\}\s*$/.test(text)) {
    throw new GraphError(100, 'Variables can not be at the start or end of the template.')
  }
  const header = textOf(components, 'HEADER', 60)
  const footer = textOf(components, 'FOOTER', 60)
  return {
    name,
    language: readText(body, 'language', { max: 20 }),
    category,
    ...(header === undefined ? {} : { header }),
    text,
    ...(footer === undefined ? {} : { footer }),
    buttons: buttonsOf(components),
  }
}

function typed(components: Param[], type: string): Param | undefined {
  return components.find(({ fields }) => String(fields.type).toUpperCase() === type)
}

function textOf(components: Param[], type: string, max: number): string | undefined {
  const component = typed(components, type)
  return component && readText(component, 'text', { max })
}

function buttonsOf(components: Param[]): string[] {
  const component = typed(components, 'BUTTONS')
  if (!component) return []
  const buttons = readList(component, 'buttons', { min: 1, max: 10, code: 100 })
  const titles = buttons.map((button) => {
    if (String(button.fields.type).toUpperCase() !== 'QUICK_REPLY') {
      throw new GraphError(100, `Param ${pathOf(button, 'type')}: only QUICK_REPLY is shown here.`)
    }
    return readText(button, 'text', { max: 25 })
  })
  requireUnique(titles, pathOf(component, 'buttons'))
  return titles
}
