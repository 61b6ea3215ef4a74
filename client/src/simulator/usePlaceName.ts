import { useDocument } from '../document/editorContext.ts'
import { placeName } from './stepOnCanvas.ts'

/** Names the places of a conversation on the open flow. */
export function usePlaceName(): (place: string) => string {
  const nodes = useDocument((document) => document.nodes)
  return (place) => placeName({ nodes }, place)
}
