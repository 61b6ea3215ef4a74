import { Link } from '@tanstack/react-router'
import { useWords } from '../words/words.ts'

export function MissingPage() {
  const { errors } = useWords().desk
  return (
    <div className="m-auto flex max-w-md flex-col items-center gap-3 px-6 py-16 text-center">
      <p className="text-[40px]/12 font-semibold text-text-3">404</p>
      <h1 className="text-[20px]/7 font-semibold">{errors.notFound}</h1>
      <p className="text-text-2">{errors.notFoundAbout}</p>
      <Link to="/" className="font-medium text-accent underline underline-offset-2">
        {errors.home}
      </Link>
    </div>
  )
}
