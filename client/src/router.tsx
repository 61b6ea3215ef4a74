import { SessionStatus } from '@alur/server/contract'
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { z } from 'zod'
import { BrokenPage } from './pages/BrokenPage.tsx'
import { EditorPage } from './pages/editor/EditorPage.tsx'
import { FlowsPage } from './pages/flows/FlowsPage.tsx'
import { MissingPage } from './pages/MissingPage.tsx'
import { Shell } from './pages/Shell.tsx'
import { SessionPage } from './pages/sessions/SessionPage.tsx'
import { SessionsPage } from './pages/sessions/SessionsPage.tsx'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: BrokenPage,
})

const flows = createRoute({ getParentRoute: () => root, path: '/', component: FlowsPage })

/** What was typed into an address by hand may be anything: what does not fit is left out. */
const EditorSearch = z.object({
  step: z.string().optional().catch(undefined),
  panel: z.enum(['step', 'try', 'problems']).optional().catch(undefined),
})
const editor = createRoute({
  getParentRoute: () => root,
  path: '/flows/$flowId',
  component: EditorPage,
  validateSearch: EditorSearch,
})

const SessionsSearch = z.object({
  flow: z.string().optional().catch(undefined),
  status: SessionStatus.optional().catch(undefined),
})
const sessions = createRoute({
  getParentRoute: () => root,
  path: '/conversations',
  component: SessionsPage,
  validateSearch: SessionsSearch,
})
const session = createRoute({
  getParentRoute: () => root,
  path: '/conversations/$sessionId',
  component: SessionPage,
})

const routeTree = root.addChildren([flows, editor, sessions, session])

export function createDeskRouter() {
  return createRouter({ routeTree, defaultErrorComponent: BrokenPage })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}
