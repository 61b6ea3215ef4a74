import { GraphError } from '../graphErrors.ts'
import { type Param, pathOf, readList, readNumber, readText } from './readParam.ts'

/** What the button at this place answers with. */
export type TemplateButton = { index: number; payload: string }

const subTypes = ['quick_reply', 'url', 'copy_code', 'flow', 'catalog', 'mpm', 'voice_call']

/** The quick replies among the buttons; the others are checked by name only. */
export function readTemplateButtons(components: Param[]): TemplateButton[] {
  return components.flatMap((component) => {
    const subType = readText(component, 'sub_type', { max: 40 }).toLowerCase()
    if (!subTypes.includes(subType)) {
      throw new GraphError(100, `Param ${pathOf(component, 'sub_type')} is not a kind of button.`)
    }
    const index = readNumber(component, 'index', { min: 0, max: 9 })
    if (subType !== 'quick_reply') return []
    return readList(component, 'parameters', { min: 1, max: 1 }).map((parameter) => {
      if (parameter.fields.type !== 'payload') {
        throw new GraphError(132012, `Param ${pathOf(parameter, 'type')} must be payload.`)
      }
      return { index, payload: readText(parameter, 'payload', { max: 256, code: 131009 }) }
    })
  })
}
