import type { Finding } from '@alur/flows'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type Panel = 'step' | 'try' | 'problems'

/** What the parts of the editor show each other beside the document itself. */
export type ViewState = {
  /** The flow's language that the canvas reads in. */
  language: string
  panel: Panel
  /** On a narrow screen the panel is a sheet that can be put away. */
  isPanelOpen: boolean
  findings: readonly Finding[]
  /** `running` while the findings are of an older document. */
  proof: 'running' | 'done' | 'failed'
  /** The finding the author looks at. */
  shown: Finding | null
  /** Where the conversation in the simulator stands, and the steps it came through. */
  lit: string | null
  walked: ReadonlySet<string>
  /** The step the canvas shall bring into view; a new object asks again. */
  centre: { step: string } | null
  /** The author wants to type into the selected step; a new object asks again. */
  editing: object | null
  /** A frame shall be made around the selected steps, or this one fitted; a new object asks again. */
  framing: { group?: string } | null
  setLanguage(language: string): void
  openPanel(panel: Panel): void
  edit(): void
  closePanel(): void
  showFindings(findings: readonly Finding[]): void
  findingsAreOld(): void
  show(finding: Finding): void
  proofFailed(): void
  frame(group?: string): void
  light(step: string | null, walked: ReadonlySet<string>): void
  centreOn(step: string): void
}
export type ViewStore = StoreApi<ViewState>

export function createViewStore(first: { language: string; panel: Panel }): ViewStore {
  return createStore<ViewState>((set) => ({
    ...first,
    isPanelOpen: false,
    findings: [],
    proof: 'running',
    shown: null,
    lit: null,
    walked: new Set(),
    centre: null,
    editing: null,
    framing: null,
    setLanguage: (language) => set({ language }),
    openPanel: (panel) => set({ panel, isPanelOpen: true }),
    edit: () => set({ panel: 'step', isPanelOpen: true, editing: {} }),
    closePanel: () => set({ isPanelOpen: false }),
    showFindings: (findings) => set({ findings, proof: 'done' }),
    findingsAreOld: () => set({ proof: 'running' }),
    show: (shown) => set({ shown }),
    proofFailed: () => set({ proof: 'failed' }),
    frame: (group) => set({ framing: group === undefined ? {} : { group } }),
    light: (lit, walked) => set({ lit, walked }),
    centreOn: (step) => set({ centre: { step } }),
  }))
}
