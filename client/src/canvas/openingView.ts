export type Box = { x: number; y: number; width: number; height: number }

const MARGIN = 56
const READABLE = 0.55

/** Shows the whole flow when it can be read then, else its beginning. */
export function openingView(bounds: Box, area: { width: number; height: number }) {
  const zoom = Math.min(
    1,
    (area.width - 2 * MARGIN) / Math.max(1, bounds.width),
    (area.height - 2 * MARGIN) / Math.max(1, bounds.height),
  )
  if (zoom >= READABLE) {
    return {
      zoom,
      x: (area.width - bounds.width * zoom) / 2 - bounds.x * zoom,
      y: (area.height - bounds.height * zoom) / 2 - bounds.y * zoom,
    }
  }
  return { zoom: 0.75, x: MARGIN - bounds.x * 0.75, y: MARGIN - bounds.y * 0.75 }
}
