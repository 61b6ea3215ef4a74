import { fileURLToPath } from 'node:url'

export const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))
export const SERVER = fileURLToPath(new URL('..', import.meta.url))
export const TEMPLATE = 'alur_template'
