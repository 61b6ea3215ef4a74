import { cleanTyped } from './cleanTyped.ts'
import { type Reading, refused, understood } from './reading.ts'

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** An e-mail address as mail systems take it in practice; its domain is kept in small letters. */
export function readEmail(text: string, _language: string): Reading {
  const typed = cleanTyped(text)
  if (typed === '') return refused('empty')
  const at = typed.lastIndexOf('@')
  const local = typed.slice(0, Math.max(0, at))
  const domain = typed.slice(at + 1).toLowerCase()
  // RFC 5321: 64 characters before the @, 254 in all.
  if (typed.length > 254 || local.length > 64) return refused('format')
  return LOCAL.test(local) && DOMAIN.test(domain)
    ? understood(`${local}@${domain}`)
    : refused('format')
}
