import '../lib/zodWithoutEval.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startTheme } from '../lib/theme.ts'
import '../ui/theme.css'
import './phone.css'
import { createOutbox } from './outbox.ts'
import { PhonePage } from './PhonePage.tsx'
import { retryDelayMs, shouldRetry } from './phoneQueries.ts'

const client = new QueryClient({
  // The server is on this machine: whether the internet can be reached says nothing about it.
  defaultOptions: {
    queries: {
      staleTime: 1_000,
      networkMode: 'always',
      retry: shouldRetry,
      retryDelay: retryDelayMs,
    },
  },
})
const outbox = createOutbox()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id root')

startTheme()
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <PhonePage outbox={outbox} />
    </QueryClientProvider>
  </StrictMode>,
)
