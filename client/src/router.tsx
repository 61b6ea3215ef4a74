import { SessionStatus } from '@alur/server/contract'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import { z } from 'zod'
import { BrokenPage } from './pages/BrokenPage.tsx'
import { EditorSkeleton } from './pages/editor/EditorSkeleton.tsx'
import { FlowsPage } from './pages/flows/FlowsPage.tsx'
import { MissingPage } from './pages/MissingPage.tsx'
import { Shell } from './pages/Shell.tsx'
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
  // The canvas and the engine are large: lists do not wait for them.
  component: lazyRouteComponent(() => import('./pages/editor/EditorPage.tsx'), 'EditorPage'),
  pendingComponent: EditorSkeleton,
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
  component: lazyRouteComponent(() => import('./pages/sessions/SessionPage.tsx'), 'SessionPage'),
})

const routeTree = root.addChildren([flows, editor, sessions, session])

/** Without a history of its own it follows the browser's. */
export function createDeskRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    defaultErrorComponent: BrokenPage,
    ...(history ? { history } : {}),
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}
