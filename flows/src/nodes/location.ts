import { z } from 'zod'
import { leaveBy } from '../compile/leaveBy.ts'
import { waitingState } from '../compile/waitingState.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { hearLocation } from './hearLocation.ts'
import type { DataProblem, Kind } from './kind.ts'
import { optionalWrite } from './output.ts'
import { shorten, spokenText, templateUses } from './text.ts'

const data = z.strictObject({
  text: LocalizedText,
  /** Keeps the place in words: its name and address, else its degrees, else what was typed. */
  variable: z.string().optional(),
  latitude: z.string().optional(),
  longitude: z.string().optional(),
  /** Takes a place in words too, of at least so many characters. */
  typed: z.strictObject({ min: z.int().min(1).max(200) }).optional(),
})
type Data = z.infer<typeof data>

/** Asks where something is: the customer sends a place on the map. */
export const location: Kind<Data> = {
  group: 'ask',
  icon: 'map-pin',
  waits: 'customer',
  data,
  create: () => ({ text: {}, variable: '', typed: { min: 5 } }),
  exits: () => [
    { id: 'answered' },
    { id: 'unclear', optional: true },
    { id: 'silence', optional: true },
  ],
  uses: ({ text }) => templateUses(text, ['text']),
  writes: ({ variable, latitude, longitude }) => [
    ...optionalWrite('variable', variable, 'text'),
    ...optionalWrite('latitude', latitude, 'number'),
    ...optionalWrite('longitude', longitude, 'number'),
  ],
  texts: ({ text }) => [{ path: ['text'], text, limit: MESSAGE_LIMITS.interactiveBody }],
  check,
  compile: ({ id }, wiring) =>
    waitingState(id, wiring, { answered: leaveBy(wiring, { node: id, exit: 'answered' }) }),
  say: ({ text }, speaker, words) => ({
    kind: 'locationRequest',
    text: spokenText(text, speaker, words),
  }),
  hear: hearLocation,
  summary: ({ text }, language) => shorten(pickText(text, language, language)),
  sample: {
    text: { en: 'Where did it happen?', id: 'Di mana kejadiannya?' },
    variable: 'place',
    latitude: 'latitude',
    longitude: 'longitude',
    typed: { min: 5 },
  },
}

function check({ variable, latitude, longitude, typed }: Data): DataProblem[] {
  const problems: DataProblem[] = []
  if ((latitude === undefined) !== (longitude === undefined)) {
    problems.push({
      path: [latitude === undefined ? 'latitude' : 'longitude'],
      severity: 'error',
      message: {
        en: 'Keep both the latitude and the longitude: one alone is no place.',
        id: 'Simpan lintang dan bujur: salah satu saja bukan sebuah tempat.',
      },
    })
  }
  if (variable === undefined && (typed !== undefined || latitude === undefined)) {
    problems.push({
      path: ['variable'],
      severity: 'warning',
      message: {
        en: 'Nothing keeps the place that the customer tells. Choose a variable for it.',
        id: 'Tidak ada yang menyimpan tempat dari nasabah. Pilih variabelnya.',
      },
    })
  }
  return problems
}
