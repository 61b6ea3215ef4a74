import type { FlowNode, NodeKind } from '@alur/flows'
import type { FunctionComponent } from 'react'
import type { PanelProps } from '../panelProps.ts'
import { AssignPanel } from './AssignPanel.tsx'
import { ChoicePanel } from './ChoicePanel.tsx'
import { ConditionPanel } from './ConditionPanel.tsx'
import { ConnectorPanel } from './ConnectorPanel.tsx'
import { EndPanel } from './EndPanel.tsx'
import { MessagePanel } from './MessagePanel.tsx'
import { QuestionPanel } from './QuestionPanel.tsx'
import { ResumePanel } from './ResumePanel.tsx'
import { WaitPanel } from './WaitPanel.tsx'

/** The registry of panels: a kind without one does not compile. */
const panels = {
  message: MessagePanel,
  question: QuestionPanel,
  choice: ChoicePanel,
  condition: ConditionPanel,
  assign: AssignPanel,
  connector: ConnectorPanel,
  wait: WaitPanel,
  resume: ResumePanel,
  end: EndPanel,
} satisfies { [Kind in NodeKind]: FunctionComponent<PanelProps<Kind>> }

export type AnyPanel = FunctionComponent<{
  node: FlowNode
  change: (data: FlowNode['data'], field?: string) => void
}>

export function panelOf(kind: NodeKind): AnyPanel {
  // The registry gives each kind's panel to steps of that kind alone.
  return panels[kind] as unknown as AnyPanel
}
