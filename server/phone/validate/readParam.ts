import { GraphError } from '../graphErrors.ts'

/** An object of the request and where it stands, as Meta writes it: `interactive['action']['buttons'][0]`. */
export type Param = { fields: Record<string, unknown>; path: string }

export function readObject(param: Param, key: string): Param {
  return toParam(required(param, key), pathOf(param, key))
}

export function readOptionalObject(param: Param, key: string): Param | undefined {
  return isAbsent(param, key) ? undefined : readObject(param, key)
}

/** A list of objects. */
export function readList(
  param: Param,
  key: string,
  { min, max, code = 131009 }: { min: number; max: number; code?: number },
): Param[] {
  const path = pathOf(param, key)
  const value = required(param, key)
  if (!Array.isArray(value)) throw new GraphError(100, `Param ${path} must be an array.`)
  if (value.length < min || value.length > max) {
    throw new GraphError(code, `Param ${path} must have ${min} to ${max} items.`)
  }
  return value.map((item, index) => toParam(item, `${path}[${index}]`))
}

export function readOptionalList(param: Param, key: string, { max }: { max: number }): Param[] {
  return isAbsent(param, key) ? [] : readList(param, key, { min: 0, max })
}

/** Lengths are counted in UTF-16 units, the stricter of the two readings of Meta's "characters". */
export function readText(
  param: Param,
  key: string,
  { max, code = 100 }: { max: number; code?: number },
): string {
  const path = pathOf(param, key)
  const value = required(param, key)
  if (typeof value !== 'string') throw new GraphError(100, `Param ${path} must be a string.`)
  if (value.trim() === '') throw new GraphError(131008, `Param ${path} must be a non-empty string.`)
  if (value.length > max) {
    throw new GraphError(code, `Param ${path} must be at most ${max} characters long.`)
  }
  return value
}

export function readOptionalText(
  param: Param,
  key: string,
  rule: { max: number; code?: number },
): string | undefined {
  return isAbsent(param, key) ? undefined : readText(param, key, rule)
}

/** Numbers may come as strings of digits. */
export function readNumber(
  param: Param,
  key: string,
  { min, max }: { min: number; max: number },
): number {
  const value = required(param, key)
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !(number >= min && number <= max)) {
    throw new GraphError(
      131009,
      `Param ${pathOf(param, key)} must be a number from ${min} to ${max}.`,
    )
  }
  return number
}

export function readUrl(param: Param, key: string): string {
  const value = readText(param, key, { max: 2000 })
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new GraphError(131009, `Param ${pathOf(param, key)} must be a valid http or https URL.`)
  }
  return value
}

/** The action of an interactive message, which must have this name. */
export function readNamedAction(param: Param, name: string): Param {
  const action = readObject(param, 'action')
  if (action.fields.name !== name) {
    throw new GraphError(131009, `Param ${pathOf(action, 'name')} must be ${name}.`)
  }
  return action
}

/** Graph refuses a misspelt key rather than dropping it. */
export function allowOnly(param: Param, keys: string[]): void {
  const unexpected = Object.keys(param.fields).find((key) => !keys.includes(key))
  if (unexpected !== undefined) {
    throw new GraphError(100, `Unexpected key "${unexpected}" on param "${param.path}".`)
  }
}

export function requireUnique(values: string[], path: string): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  if (twice !== undefined) throw new GraphError(131009, `Duplicated value "${twice}" in ${path}.`)
}

export function pathOf({ path }: Param, key: string): string {
  return path === '' ? key : `${path}['${key}']`
}

/** JSON null counts as left out. */
function isAbsent({ fields }: Param, key: string): boolean {
  return !Object.hasOwn(fields, key) || fields[key] === undefined || fields[key] === null
}

function required(param: Param, key: string): unknown {
  if (isAbsent(param, key)) throw new GraphError(131008, `Param ${pathOf(param, key)} is required.`)
  return param.fields[key]
}

function toParam(value: unknown, path: string): Param {
  if (!isObject(value)) throw new GraphError(100, `Param ${path} must be a JSON object.`)
  return { fields: value, path }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
