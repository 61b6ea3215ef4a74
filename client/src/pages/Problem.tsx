import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import { errorWords } from './errorWords.ts'

type Props = { title: string; error?: unknown; onRetry?: () => void; children?: ReactNode }

/** Fills a place whose contents could not be had. */
export function Problem({ title, error, onRetry, children }: Props) {
  const words = useWords().desk
  return (
    <div
      role="alert"
      className="mx-auto flex max-w-md flex-col items-center gap-3 px-6 py-16 text-center"
    >
      <CircleAlert size={32} aria-hidden className="text-danger" />
      <h2 className="text-[16px]/6 font-semibold">{title}</h2>
      {error !== undefined && <p className="text-text-2">{errorWords(error, words)}</p>}
      {children}
      {onRetry && <Button onClick={onRetry}>{words.tryAgain}</Button>}
    </div>
  )
}
