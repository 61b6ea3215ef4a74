/** Under this type a kind travels while it is dragged onto the canvas. */
export const KIND_TYPE = 'application/x-alur-kind'
