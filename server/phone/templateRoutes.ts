import express, { Router } from 'express'
import { unknownObject } from './graphAccess.ts'
import { GraphError } from './graphErrors.ts'
import { newMediaId } from './ids.ts'
import type { PhoneParts } from './phoneParts.ts'
import type { Template } from './phoneRecord.ts'
import { templateKey } from './phoneState.ts'
import { isObject } from './validate/readParam.ts'
import { readTemplate } from './validate/readTemplate.ts'

/** The templates of the account: made known, approved at once, listed. */
export function templateRoutes({ options, store }: PhoneParts): Router {
  const router = Router()
  router.use('/:version/:id/message_templates', (request, _response, next) => {
    const { id } = request.params
    if (id !== options.businessAccountId) throw unknownObject(id)
    next()
  })
  router.get('/:version/:id/message_templates', (request, response) => {
    const { name } = request.query
    const templates = [...store.state.templates.values()]
    const found = templates.filter((one) => name === undefined || one.name === name)
    response.json({ data: found.map(toGraph) })
  })
  router.post('/:version/:id/message_templates', express.json(), (request, response) => {
    if (!isObject(request.body)) throw new GraphError(100, 'The request body must be JSON.')
    const described = readTemplate({ fields: request.body, path: '' })
    if (store.state.templates.has(templateKey(described))) {
      throw new GraphError(100, 'There is already content in this language for this template.')
    }
    const template = { id: newMediaId(), ...described }
    store.commit([{ what: 'template', template }])
    response.json({ id: template.id, status: 'APPROVED', category: template.category })
  })
  return router
}

function toGraph({ id, name, language, category, header, text, footer, buttons }: Template) {
  return {
    id,
    name,
    language,
    category,
    status: 'APPROVED',
    components: [
      ...(header === undefined ? [] : [{ type: 'HEADER', format: 'TEXT', text: header }]),
      { type: 'BODY', text },
      ...(footer === undefined ? [] : [{ type: 'FOOTER', text: footer }]),
      ...(buttons.length === 0
        ? []
        : [{ type: 'BUTTONS', buttons: buttons.map((text) => ({ type: 'QUICK_REPLY', text })) }]),
    ],
  }
}
