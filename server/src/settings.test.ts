import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const NUMBER = {
  WHATSAPP_PHONE_NUMBER_ID: '106540352242922',
  WHATSAPP_BUSINESS_ACCOUNT_ID: '102290129340398',
  WHATSAPP_ACCESS_TOKEN: 'token',
  WHATSAPP_APP_SECRET: 'secret',
  WHATSAPP_VERIFY_TOKEN: 'verify',
}

describe('the settings', () => {
  it('have a default for everything', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDir: '.alur',
      graphUrl: 'https://graph.facebook.com',
      graphVersion: 'v26.0',
      cloud: undefined,
      publishesLibrary: true,
      doubtMs: 60_000,
      logLevel: 'warn',
    })
  })

  it('take an empty value for none', () => {
    const empty = Object.fromEntries(Object.keys(NUMBER).map((name) => [name, '']))
    expect(readSettings({ ...empty, PORT: '', DATABASE_URL: '', HOST: '' })).toEqual(
      readSettings({}),
    )
  })

  it('connect a number when all five are given, and leave the library out then', () => {
    const { cloud, publishesLibrary } = readSettings(NUMBER)
    expect(cloud?.phoneNumberId).toBe('106540352242922')
    expect(publishesLibrary).toBe(false)
    expect(readSettings({ ...NUMBER, ALUR_LIBRARY: 'publish' }).publishesLibrary).toBe(true)
  })

  it.each(Object.keys(NUMBER))('name %s when the other four are given', (name) => {
    expect(() => readSettings({ ...NUMBER, [name]: '' })).toThrow(new RegExp(`${name} is missing`))
  })

  it.each(['0.0.0.0', '192.168.1.10', 'example.com', '::', '127.0.0.1.example.com'])(
    'refuse to listen on %s, and say why',
    (HOST) => {
      expect(() => readSettings({ HOST })).toThrow(
        /HOST must be a loopback address: there is no sign-in yet/,
      )
    },
  )

  it.each(['127.0.0.1', '127.0.1.1', 'localhost', '::1'])('listen on %s', (HOST) => {
    expect(readSettings({ HOST }).host).toBe(HOST)
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'nonsense'],
    ['WHATSAPP_GRAPH_URL', 'ftp://graph'],
    ['WHATSAPP_GRAPH_VERSION', '26'],
    ['ALUR_LIBRARY', 'yes'],
    ['ALUR_DOUBT_SECONDS', '0'],
    ['LOG_LEVEL', 'loud'],
    ['WHATSAPP_PHONE_NUMBER_ID', '+62 21'],
    ['WHATSAPP_ACCESS_TOKEN', 'token\n'],
  ])('refuse %s=%s by its name', (name, value) => {
    expect(() => readSettings({ ...NUMBER, [name]: value })).toThrow(
      new RegExp(`- ${name} must be`),
    )
  })

  it('list every mistake at once', () => {
    const wrong = { PORT: 'x', HOST: '0.0.0.0', WHATSAPP_APP_SECRET: 's' }
    expect(() => readSettings(wrong)).toThrow(/PORT[\s\S]*HOST[\s\S]*WHATSAPP_ACCESS_TOKEN/)
  })
})
