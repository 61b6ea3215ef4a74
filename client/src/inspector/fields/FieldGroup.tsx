import { type ReactNode, useId } from 'react'

type Props = { title: string; about?: string | undefined; children: ReactNode }

/** Fields of a step that belong together, under a heading of their own. */
export function FieldGroup({ title, about, children }: Props) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-2.5 border-t border-border pt-3.5"
    >
      <div>
        <h3 id={id} className="text-[13px]/5 font-semibold">
          {title}
        </h3>
        {about && <p className="text-xs text-text-3">{about}</p>}
      </div>
      {children}
    </section>
  )
}
