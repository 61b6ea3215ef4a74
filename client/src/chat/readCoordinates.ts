/** `-6.2, 106.8`, as maps write a place, with a point or a comma in the numbers; undefined when it is none. */
export function readCoordinates(text: string): { latitude: string; longitude: string } | undefined {
  const [, latitude, longitude] = PAIR.exec(text.trim()) ?? []
  if (latitude === undefined || longitude === undefined) return undefined
  const pair = { latitude: latitude.replace(',', '.'), longitude: longitude.replace(',', '.') }
  const isOnEarth = Math.abs(Number(pair.latitude)) <= 90 && Math.abs(Number(pair.longitude)) <= 180
  return isOnEarth ? pair : undefined
}

const PAIR = /^(-?\d{1,3}(?:[.,]\d{1,12})?)\s*[,;\s]\s*(-?\d{1,3}(?:[.,]\d{1,12})?)$/
