import { Tooltip } from '@base-ui/react/tooltip'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { createDeskRouter } from '../../router.tsx'
import { type InterfaceLanguage, LanguageContext } from '../../words/words.ts'

/** What the server would answer, by `GET /api/flows`; anything else is not found. */
export type Answers = Record<string, { status?: number; body: unknown } | (() => Promise<Response>)>

const MISSING = { error: { code: 'not_found', message: 'There is nothing at this address' } }

/** Opens the whole desk at an address, over answers given in place of a server. */
export function renderDesk(path: string, answers: Answers, language: InterfaceLanguage = 'en') {
  const asked: { what: string; body: string }[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const what = `${init.method ?? 'GET'} ${address}`
    asked.push({ what, body: typeof init.body === 'string' ? init.body : '' })
    const answer = answers[what] ?? { status: 404, body: MISSING }
    if (typeof answer === 'function') return answer()
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 })
  })
  const router = createDeskRouter(createMemoryHistory({ initialEntries: [path] }))
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const screen = render(
    <QueryClientProvider client={client}>
      <LanguageContext value={language}>
        <Tooltip.Provider>
          <RouterProvider router={router} />
        </Tooltip.Provider>
      </LanguageContext>
    </QueryClientProvider>,
  )
  return { ...screen, router, asked, user: userEvent.setup() }
}
