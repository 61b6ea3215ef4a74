import { Decimal, readDecimal, writeDecimal } from '../formula/decimal.ts'
import type { InboundMessage } from '../run/inbound.ts'
import { readText } from '../validators/readText.ts'
import type { Heard, Speaker, Values } from './kind.ts'

type Asked = {
  variable?: string | undefined
  latitude?: string | undefined
  longitude?: string | undefined
  typed?: { min: number } | undefined
}
type Place = { words: string; latitude: string | null; longitude: string | null }

/** A place on the map, or in words where they are enough. */
export function hearLocation(asked: Asked, message: InboundMessage, speaker: Speaker): Heard {
  switch (message.kind) {
    case 'location':
      return heard(asked, pinned(message))
    case 'text':
      return heard(asked, typed(asked, message.text, speaker))
    case 'tap':
      return { as: 'stale' }
    default:
      return { as: 'wrongKind' }
  }
}

/** All three are stored, so that the degrees of an earlier answer never stand beside a new name. */
function heard(asked: Asked, place: Place | undefined): Heard {
  if (!place) return { as: 'unclear' }
  const values: Values = {}
  if (asked.variable !== undefined) values[asked.variable] = place.words
  if (asked.latitude !== undefined) values[asked.latitude] = place.latitude
  if (asked.longitude !== undefined) values[asked.longitude] = place.longitude
  return { as: 'answer', exit: 'answered', values }
}

function pinned(message: Extract<InboundMessage, { kind: 'location' }>): Place | undefined {
  const latitude = degrees(message.latitude, 90)
  const longitude = degrees(message.longitude, 180)
  if (latitude === undefined || longitude === undefined) return undefined
  const named = [message.name, message.address].flatMap((part) => {
    const read = readText(part ?? '', '')
    return read.ok ? [read.value] : []
  })
  const words = named.length > 0 ? named.join(', ') : `${latitude}, ${longitude}`
  return { words, latitude, longitude }
}

function degrees(text: string, most: number): string | undefined {
  const value = readDecimal(text)
  return value?.abs().lte(new Decimal(most)) ? writeDecimal(value) : undefined
}

function typed(asked: Asked, text: string, { language }: Speaker): Place | undefined {
  if (!asked.typed) return undefined
  const read = readText(text, language, { min: asked.typed.min })
  return read.ok ? { words: read.value, latitude: null, longitude: null } : undefined
}
