import { Building2 } from 'lucide-react'

type Props = { name: string; isBusiness?: boolean; isSmall?: boolean }

export function Avatar({ name, isBusiness = false, isSmall = false }: Props) {
  const size = isSmall ? 'size-7 text-[11px]' : 'size-10 text-[14px]'
  const colour = isBusiness ? 'bg-accent text-on-accent' : 'bg-accent-soft text-accent'
  return (
    <span
      aria-hidden
      className={`grid shrink-0 place-items-center rounded-full font-semibold ${size} ${colour}`}
    >
      {isBusiness ? <Building2 size={20} /> : initials(name)}
    </span>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = [...(words[0] ?? '')][0] ?? ''
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toUpperCase()
}
