import type { FlowNode, NodeKind } from '@alur/flows'
import type { FunctionComponent } from 'react'
import type { PanelProps } from '../panelProps.ts'
import { AssignPanel } from './AssignPanel.tsx'
import { CasePanel } from './CasePanel.tsx'
import { ChoicePanel } from './ChoicePanel.tsx'
import { ConditionPanel } from './ConditionPanel.tsx'
import { ConnectorPanel } from './ConnectorPanel.tsx'
import { ConsentPanel } from './ConsentPanel.tsx'
import { DecisionPanel } from './DecisionPanel.tsx'
import { DisclosurePanel } from './DisclosurePanel.tsx'
import { DocumentPanel } from './DocumentPanel.tsx'
import { EndPanel } from './EndPanel.tsx'
import { ExperimentPanel } from './ExperimentPanel.tsx'
import { FormPanel } from './FormPanel.tsx'
import { HandoffPanel } from './HandoffPanel.tsx'
import { HoursPanel } from './HoursPanel.tsx'
import { KnowledgePanel } from './KnowledgePanel.tsx'
import { LocationPanel } from './LocationPanel.tsx'
import { MessagePanel } from './MessagePanel.tsx'
import { PaymentPanel } from './PaymentPanel.tsx'
import { QuestionPanel } from './QuestionPanel.tsx'
import { ResumePanel } from './ResumePanel.tsx'
import { SecureLinkPanel } from './SecureLinkPanel.tsx'
import { SignPanel } from './SignPanel.tsx'
import { SubflowPanel } from './SubflowPanel.tsx'
import { TemplatePanel } from './TemplatePanel.tsx'
import { UploadPanel } from './UploadPanel.tsx'
import { VerifyPanel } from './VerifyPanel.tsx'
import { WaitPanel } from './WaitPanel.tsx'

/** The registry of panels: a kind without one does not compile. */
const panels = {
  message: MessagePanel,
  question: QuestionPanel,
  choice: ChoicePanel,
  form: FormPanel,
  upload: UploadPanel,
  location: LocationPanel,
  consent: ConsentPanel,
  disclosure: DisclosurePanel,
  template: TemplatePanel,
  condition: ConditionPanel,
  decision: DecisionPanel,
  hours: HoursPanel,
  experiment: ExperimentPanel,
  assign: AssignPanel,
  connector: ConnectorPanel,
  verify: VerifyPanel,
  secureLink: SecureLinkPanel,
  sign: SignPanel,
  payment: PaymentPanel,
  document: DocumentPanel,
  knowledge: KnowledgePanel,
  handoff: HandoffPanel,
  case: CasePanel,
  wait: WaitPanel,
  subflow: SubflowPanel,
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
