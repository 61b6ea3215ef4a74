import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Nearer to the end than this counts as reading the newest message. */
const NEAR_PX = 64

/**
 * Keeps a scrolled element at its end while the reader is there, and leaves it alone while they read back.
 * `count` grows with what is shown; `isOwn` says that the newest is the reader's own, which always shows.
 */
export function useStickToEnd(
  element: RefObject<HTMLElement | null>,
  { count, isOwn, extra }: { count: number; isOwn: boolean; extra: boolean },
) {
  const isAtEnd = useRef(true)
  const [seen, setSeen] = useState(count)
  const known = useRef(count)

  function toEnd() {
    const box = element.current
    if (!box) return
    box.scrollTop = box.scrollHeight
    isAtEnd.current = true
    setSeen(known.current)
  }

  function noteScroll() {
    const box = element.current
    if (!box) return
    isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX
    if (isAtEnd.current) setSeen(known.current)
  }

  useLayoutEffect(() => {
    const isNew = count > known.current
    known.current = count
    if (isAtEnd.current || (isOwn && isNew)) toEnd()
  }, [count, isOwn, extra])

  // The keyboard of a phone, a picture that loads late and a turned screen all change the height.
  useEffect(() => {
    const box = element.current
    if (!box) return
    const keepEnd = new ResizeObserver(() => {
      if (isAtEnd.current) box.scrollTop = box.scrollHeight
    })
    keepEnd.observe(box)
    if (box.firstElementChild) keepEnd.observe(box.firstElementChild)
    return () => keepEnd.disconnect()
  }, [element])

  return { unseen: Math.max(0, count - seen), noteScroll, toEnd }
}
