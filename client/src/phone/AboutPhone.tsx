import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useWords } from '../words/words.ts'
import { businessQuery } from './phoneQueries.ts'

/** What this page is, for somebody who opens it for the first time. */
export function AboutPhone() {
  const words = useWords().phone.page.about
  const number = useQuery(businessQuery).data?.displayPhoneNumber
  return (
    <section className="flex flex-col gap-3">
      <a
        href="/"
        className="flex w-fit items-center gap-1.5 font-medium text-accent underline-offset-2 hover:underline"
      >
        <ArrowLeft aria-hidden size={16} />
        {words.toDesk}
      </a>
      <h2 className="font-semibold text-[22px] leading-7">{words.title}</h2>
      <p className="text-[15px] text-text-2 leading-6">{words.intro}</p>
      <ol className="flex list-decimal flex-col gap-1.5 pl-5 text-text-2 marker:font-semibold marker:text-accent">
        {words.steps.map((step) => (
          <li key={step} className="pl-1">
            {step}
          </li>
        ))}
      </ol>
      {number && (
        <dl className="flex flex-wrap gap-x-3 text-text-2">
          <dt>{words.number}</dt>
          <dd className="font-medium text-text">{number}</dd>
        </dl>
      )}
      <p className="text-[13px] text-text-3 leading-5">{words.realNumber}</p>
    </section>
  )
}
