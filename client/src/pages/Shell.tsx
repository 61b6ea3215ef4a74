import { Outlet } from '@tanstack/react-router'
import { useRef } from 'react'
import { ToastList } from '../ui/ToastList.tsx'
import { useWords } from '../words/words.ts'
import { Rail } from './Rail.tsx'
import { useFocusOnPage } from './useFocusOnPage.ts'

/** The frame of every page: a rail at the side, or at the foot of a narrow screen. */
export function Shell() {
  const words = useWords().desk
  const content = useRef<HTMLElement>(null)
  useFocusOnPage(content)
  return (
    <div className="flex h-dvh flex-col-reverse sm:flex-row">
      <a
        href="#content"
        className="sr-only z-60 rounded-control bg-accent px-3 py-1.5 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {words.skipToContent}
      </a>
      <Rail />
      <main
        ref={content}
        id="content"
        tabIndex={-1}
        className="flex min-h-0 min-w-0 flex-1 flex-col outline-none"
      >
        <Outlet />
      </main>
      <ToastList />
    </div>
  )
}
