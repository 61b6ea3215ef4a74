import { z } from 'zod'
import { isLoopback } from './lib/isLoopback.ts'

const WHATSAPP_NAMES = [
  'WHATSAPP_PHONE_NUMBER_ID',
  'WHATSAPP_BUSINESS_ACCOUNT_ID',
  'WHATSAPP_ACCESS_TOKEN',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
] as const

const id = z.string().regex(/^[\w-]{1,64}$/, 'must be the id that Meta shows')
/** It travels in a header: a line break from copying would break every request. */
const secret = z.string().regex(/^[\x21-\x7e]{1,1000}$/, 'must be one word of plain characters')
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`))

const Environment = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z
    .string()
    .refine(
      isLoopback,
      'must be a loopback address: there is no sign-in yet, so whoever reaches the server may read and change everything. Use 127.0.0.1, and a tunnel for the webhook alone',
    )
    .default('127.0.0.1'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be like postgres://user:password@host:5432/name',
    })
    .optional(),
  ALUR_PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be a web address, such as https://chat.bank.example',
    })
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  ALUR_CALLBACK_SECRET: secret.min(16, 'must have 16 characters at least').optional(),
  ALUR_DATA_DIR: z.string().default('.alur'),
  WHATSAPP_GRAPH_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address' })
    .default('https://graph.facebook.com'),
  WHATSAPP_GRAPH_VERSION: z
    .string()
    .regex(/^v\d{2,3}\.\d$/, 'must be like v26.0')
    .default('v26.0'),
  WHATSAPP_PHONE_NUMBER_ID: id.optional(),
  WHATSAPP_BUSINESS_ACCOUNT_ID: id.optional(),
  WHATSAPP_ACCESS_TOKEN: secret.optional(),
  WHATSAPP_APP_SECRET: secret.optional(),
  WHATSAPP_VERIFY_TOKEN: secret.optional(),
  ALUR_LIBRARY: z.enum(['publish', 'none'], { error: 'must be publish or none' }).optional(),
  ALUR_DOUBT_SECONDS: whole(1, 86_400).default(60),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent',
    })
    .default('warn'),
})

export type CloudNumber = {
  phoneNumberId: string
  businessAccountId: string
  accessToken: string
  appSecret: string
  verifyToken: string
}

export type Settings = {
  port: number
  host: string
  /** Undefined: the server starts its own PostgreSQL. */
  databaseUrl: string | undefined
  /** Where customers reach the pages; undefined: where the server listens. */
  publicUrl: string | undefined
  /** What callbacks are signed with; undefined: made by the server and kept. */
  callbackSecret: string | undefined
  dataDir: string
  graphUrl: string
  graphVersion: string
  /** Undefined: the built-in phone is the channel. */
  cloud: CloudNumber | undefined
  publishesLibrary: boolean
  doubtMs: number
  logLevel: string
}

/** The mistake of whoever starts the server; its message lists every wrong variable. */
export class SettingsError extends Error {}

/** Reads the environment once. An empty value counts as none. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Environment.safeParse(given)
  const wrong = (parsed.error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  )
  const missing = missingWhatsApp(given)
  const problems = [...wrong, ...missing]
  if (!parsed.success || problems.length > 0) {
    throw new SettingsError(
      `Alur cannot start with these settings:\n${problems.map((one) => `  - ${one}`).join('\n')}`,
    )
  }
  const { data } = parsed
  const cloud = cloudNumber(data)
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    publicUrl: data.ALUR_PUBLIC_URL,
    callbackSecret: data.ALUR_CALLBACK_SECRET,
    dataDir: data.ALUR_DATA_DIR,
    graphUrl: data.WHATSAPP_GRAPH_URL,
    graphVersion: data.WHATSAPP_GRAPH_VERSION,
    cloud,
    publishesLibrary: (data.ALUR_LIBRARY ?? (cloud ? 'none' : 'publish')) === 'publish',
    doubtMs: data.ALUR_DOUBT_SECONDS * 1_000,
    logLevel: data.LOG_LEVEL,
  }
}

/** A number needs all five; with some of them the phone would answer in its place, unnoticed. */
function missingWhatsApp(given: Record<string, unknown>): string[] {
  const missing = WHATSAPP_NAMES.filter((name) => !(name in given))
  if (missing.length === 0 || missing.length === WHATSAPP_NAMES.length) return []
  return missing.map(
    (name) => `${name} is missing: to connect a number, all five ids and secrets are needed`,
  )
}

function cloudNumber(data: z.infer<typeof Environment>): CloudNumber | undefined {
  const {
    WHATSAPP_PHONE_NUMBER_ID: phoneNumberId,
    WHATSAPP_BUSINESS_ACCOUNT_ID: businessAccountId,
    WHATSAPP_ACCESS_TOKEN: accessToken,
    WHATSAPP_APP_SECRET: appSecret,
    WHATSAPP_VERIFY_TOKEN: verifyToken,
  } = data
  if (!phoneNumberId || !businessAccountId || !accessToken || !appSecret || !verifyToken)
    return undefined
  return { phoneNumberId, businessAccountId, accessToken, appSecret, verifyToken }
}
