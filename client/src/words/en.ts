import { deskWords } from './desk.en.ts'
import { phoneWords } from './phone.en.ts'

/** The interface in English. Words with a number or a name in them are functions. */
export const en = { desk: deskWords, phone: phoneWords }
