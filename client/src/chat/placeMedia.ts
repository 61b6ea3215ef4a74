import type { ChatMedia } from './chatEntry.ts'

type Place = {
  latitude: string | number
  longitude: string | number
  name?: string | undefined
  address?: string | undefined
}

/** A place as a bubble shows it; a tap opens it on a map. */
export function placeMedia({ latitude, longitude, name, address }: Place): ChatMedia {
  const coordinates = `${latitude}, ${longitude}`
  return {
    kind: 'location',
    url: `https://maps.google.com/?q=${latitude},${longitude}`,
    title: name || coordinates,
    detail: address || (name ? coordinates : undefined),
  }
}
