import { useSyncExternalStore } from 'react'

/** Below this width a flow is looked at and tried, not drawn; the same as `wide:` in the styles. */
const NARROW = '(max-width: 899.98px)'

export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(NARROW).matches)
}

function watch(onChange: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
