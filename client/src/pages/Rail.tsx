import { Link, useLocation } from '@tanstack/react-router'
import { MessagesSquare, Smartphone, Workflow } from 'lucide-react'
import type { ReactNode } from 'react'
import { useChannel } from '../api/channel.ts'
import { useWords } from '../words/words.ts'
import { Preferences } from './Preferences.tsx'

const ITEM =
  'flex h-14 flex-1 flex-col items-center justify-center gap-0.5 rounded-xl text-[11px]/4 tracking-tight font-medium text-text-2 hover:bg-raised hover:text-text data-[active=true]:bg-accent-soft data-[active=true]:text-accent sm:h-auto sm:w-full sm:flex-none sm:py-2.5'

export function Rail() {
  const words = useWords().desk
  const { data: channel } = useChannel()
  const isTalk = useLocation({ select: ({ pathname }) => pathname.startsWith('/conversations') })
  return (
    <nav
      aria-label={words.mainMenu}
      className="z-20 flex shrink-0 items-center gap-1 border-t border-border bg-surface px-1 pb-[env(safe-area-inset-bottom)] sm:w-24 sm:flex-col sm:px-1 sm:border-t-0 sm:border-r sm:py-3"
    >
      <img src="/icon.svg" alt="Alur" className="mb-3 hidden size-9 sm:block" />
      <Link to="/" data-active={!isTalk} className={ITEM}>
        <Named icon={<Workflow size={20} aria-hidden />}>{words.flows}</Named>
      </Link>
      <Link to="/conversations" data-active={isTalk} className={ITEM}>
        <Named icon={<MessagesSquare size={20} aria-hidden />}>{words.conversations}</Named>
      </Link>
      {channel?.phonePage && (
        <a
          href={channel.phonePage}
          target="_blank"
          rel="noopener"
          title={words.openPhone}
          className={ITEM}
        >
          <Named icon={<Smartphone size={20} aria-hidden />}>{words.phone}</Named>
        </a>
      )}
      <div className="flex flex-1 items-end justify-center sm:mt-auto">
        <Preferences className={ITEM} />
      </div>
    </nav>
  )
}

function Named({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <>
      {icon}
      <span className="max-w-full truncate">{children}</span>
    </>
  )
}
