import type { MessageContent } from '../contract.ts'
import { GraphError } from '../graphErrors.ts'
import { formContent } from './formMessage.ts'
import { listContent } from './listMessage.ts'
import { type FindMedium, readMedium } from './mediaMessage.ts'
import {
  allowOnly,
  type Param,
  pathOf,
  readList,
  readNamedAction,
  readObject,
  readOptionalObject,
  readText,
  readUrl,
  requireUnique,
} from './readParam.ts'

/** Faults of interactive messages come as 131009, those of plain lengths elsewhere as 100. */
const code = 131009

export function interactiveMessage(param: Param, findMedium: FindMedium): MessageContent {
  allowOnly(param, ['type', 'header', 'body', 'footer', 'action'])
  const type = readText(param, 'type', { max: 40 })
  switch (type) {
    case 'button':
      return { ...readFrame(param, 1024), ...readHeader(param, findMedium), ...buttons(param) }
    case 'list':
      return { ...readFrame(param, 4096), ...readTextHeader(param), ...listContent(param) }
    case 'cta_url':
      return { ...readFrame(param, 1024), ...readHeader(param, findMedium), ...link(param) }
    case 'location_request_message':
      return locationRequest(param)
    case 'flow':
      return { ...readFrame(param, 1024), ...readHeader(param, findMedium), ...formContent(param) }
    default:
      if (otherTypes.includes(type)) {
        throw new GraphError(131051, `Interactive messages of type ${type} cannot be shown here.`)
      }
      throw new GraphError(131009, `Param ${pathOf(param, 'type')} is not an interactive type.`)
  }
}

/** Meta's types that the phone has no picture for. */
const otherTypes = [
  'product',
  'product_list',
  'catalog_message',
  'carousel',
  'order_details',
  'order_status',
  'address_message',
  'request_contact_info',
  'call_permission_request',
  'voice_call',
]

function readFrame(param: Param, maxBody: number) {
  const text = readText(readObject(param, 'body'), 'text', { max: maxBody, code })
  const footer = readOptionalObject(param, 'footer')
  return { text, ...(footer ? { footer: readText(footer, 'text', { max: 60, code }) } : {}) }
}

function readTextHeader(param: Param) {
  const header = readOptionalObject(param, 'header')
  if (!header) return {}
  if (header.fields.type !== 'text') {
    throw new GraphError(code, `Param ${pathOf(header, 'type')} must be text in a list.`)
  }
  return { header: readText(header, 'text', { max: 60, code }) }
}

function readHeader(param: Param, findMedium: FindMedium) {
  const header = readOptionalObject(param, 'header')
  if (!header) return {}
  const { type } = header.fields
  if (type === 'text') return readTextHeader(param)
  if (type !== 'image' && type !== 'video' && type !== 'document') {
    throw new GraphError(
      code,
      `Param ${pathOf(header, 'type')} must be text, image, video or document.`,
    )
  }
  return { media: readMedium(readObject(header, type), type, findMedium) }
}

function buttons(param: Param) {
  const action = readObject(param, 'action')
  allowOnly(action, ['buttons'])
  const items = readList(action, 'buttons', { min: 1, max: 3 }).map((button) => {
    if (button.fields.type !== 'reply') {
      throw new GraphError(code, `Param ${pathOf(button, 'type')} must be reply.`)
    }
    const reply = readObject(button, 'reply')
    return {
      id: readText(reply, 'id', { max: 256, code }),
      title: readText(reply, 'title', { max: 20, code }),
    }
  })
  const path = pathOf(action, 'buttons')
  requireUnique(
    items.map(({ id }) => id),
    path,
  )
  requireUnique(
    items.map(({ title }) => title),
    path,
  )
  return { kind: 'buttons' as const, buttons: items }
}

function link(param: Param) {
  const action = readNamedAction(param, 'cta_url')
  const parameters = readObject(action, 'parameters')
  const title = readText(parameters, 'display_text', { max: 20, code })
  return { kind: 'link' as const, link: { title, url: readUrl(parameters, 'url') } }
}

function locationRequest(param: Param): MessageContent {
  allowOnly(param, ['type', 'body', 'action'])
  readNamedAction(param, 'send_location')
  return { kind: 'locationRequest', ...readFrame(param, 1024) }
}
