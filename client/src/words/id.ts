import { deskWords } from './desk.id.ts'
import type { en } from './en.ts'
import { phoneWords } from './phone.id.ts'

/** The interface in Bahasa Indonesia. */
export const id: typeof en = { desk: deskWords, phone: phoneWords }
