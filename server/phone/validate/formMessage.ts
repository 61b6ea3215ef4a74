import { z } from 'zod'
import { type FormField, formFieldSchema } from '../contract.ts'
import { GraphError } from '../graphErrors.ts'
import {
  allowOnly,
  type Param,
  pathOf,
  readNamedAction,
  readObject,
  readOptionalObject,
  readOptionalText,
  readText,
} from './readParam.ts'

const code = 131009

/** A WhatsApp Flow. The phone draws the fields in the screen's data: it has no screens of its own. */
export function formContent(param: Param) {
  const parameters = readObject(readNamedAction(param, 'flow'), 'parameters')
  allowOnly(parameters, [
    'flow_message_version',
    'flow_id',
    'flow_name',
    'flow_cta',
    'flow_token',
    'flow_action',
    'flow_action_payload',
    'mode',
  ])
  requireOneOf(parameters, 'flow_message_version', ['3'])
  requireOneForm(parameters)
  requireOneOf(parameters, 'mode', ['published', 'draft'], 'published')
  requireOneOf(parameters, 'flow_action', ['navigate', 'data_exchange'], 'navigate')
  const title = readText(parameters, 'flow_cta', { max: 30, code })
  const token = readOptionalText(parameters, 'flow_token', { max: 256, code }) ?? 'unused'
  return { kind: 'form' as const, form: { title, token, fields: readFields(parameters) } }
}

function requireOneOf(param: Param, key: string, values: string[], usual?: string): void {
  const value = usual === undefined ? readText(param, key, { max: 40 }) : param.fields[key]
  if (values.includes(String(value ?? usual))) return
  throw new GraphError(code, `Param ${pathOf(param, key)} must be one of ${values.join(', ')}.`)
}

function requireOneForm(param: Param): void {
  const given = ['flow_id', 'flow_name'].filter(
    (key) => readOptionalText(param, key, { max: 256, code }) !== undefined,
  )
  if (given.length === 1) return
  throw new GraphError(
    given.length === 0 ? 131008 : 100,
    `Param ${param.path} needs either flow_id or flow_name.`,
  )
}

/** An odd field is left out: only the account's own form knows what its data mean. */
function readFields(parameters: Param): FormField[] {
  const payload = readOptionalObject(parameters, 'flow_action_payload')
  if (!payload) return []
  readText(payload, 'screen', { max: 80, code })
  const data = readOptionalObject(payload, 'data')
  if (data && Object.keys(data.fields).length === 0) {
    throw new GraphError(code, `Param ${data.path} must not be empty.`)
  }
  return z
    .array(z.unknown())
    .catch([])
    .parse(data?.fields.fields)
    .flatMap((item) => formFieldSchema.safeParse(item).data ?? [])
}
