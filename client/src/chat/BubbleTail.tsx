/** The little corner that points at the speaker; drawn in the bubble's own colour. */
export function BubbleTail({ side }: { side: 'left' | 'right' }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 8 13"
      width="8"
      height="13"
      className={
        side === 'left' ? '-left-2 absolute top-0' : '-right-2 -scale-x-100 absolute top-0'
      }
    >
      <path d="M8 0H1.6C.5 0-.1 1.2.6 2.1L8 12.2Z" fill="currentColor" />
    </svg>
  )
}
