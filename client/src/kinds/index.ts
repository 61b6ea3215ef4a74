import type { FlowNode, NodeKind } from '@alur/flows'
import type { Reading } from '../document/reading.ts'
import type { Words } from '../words/words.ts'
import { assignView } from './assign.ts'
import { caseView } from './case.ts'
import { choiceView } from './choice.ts'
import { conditionView } from './condition.ts'
import { connectorView } from './connector.ts'
import { consentView } from './consent.ts'
import { decisionView } from './decision.ts'
import { disclosureView } from './disclosure.ts'
import { documentView } from './document.ts'
import { endView } from './end.ts'
import { experimentView } from './experiment.ts'
import { formView } from './form.ts'
import { handoffView } from './handoff.ts'
import { hoursView } from './hours.ts'
import type { KindView, KindWords } from './kindView.ts'
import { knowledgeView } from './knowledge.ts'
import { locationView } from './location.ts'
import { messageView } from './message.ts'
import { paymentView } from './payment.ts'
import { questionView } from './question.ts'
import { resumeView } from './resume.ts'
import type { Row } from './row.ts'
import { secureLinkView } from './secureLink.ts'
import { signView } from './sign.ts'
import { subflowView } from './subflow.ts'
import { templateView } from './template.ts'
import { uploadView } from './upload.ts'
import { verifyView } from './verify.ts'
import { waitView } from './wait.ts'

/** The registry of looks: a kind without one does not compile. */
export const kindViews: { [Kind in NodeKind]: KindView<Kind> } = {
  message: messageView,
  template: templateView,
  document: documentView,
  handoff: handoffView,
  question: questionView,
  choice: choiceView,
  form: formView,
  upload: uploadView,
  location: locationView,
  consent: consentView,
  disclosure: disclosureView,
  verify: verifyView,
  secureLink: secureLinkView,
  sign: signView,
  payment: paymentView,
  condition: conditionView,
  decision: decisionView,
  hours: hoursView,
  experiment: experimentView,
  assign: assignView,
  connector: connectorView,
  knowledge: knowledgeView,
  case: caseView,
  wait: waitView,
  subflow: subflowView,
  resume: resumeView,
  end: endView,
}

/** What a kind is called in the language of the interface. */
export function kindWords(kind: NodeKind, { reader }: Words['desk']): KindWords {
  return kindViews[kind].words[reader]
}

export function nodeRows(node: FlowNode, reading: Reading): Row[] {
  // The registry pairs each kind with its own data, which TypeScript cannot follow through an index.
  const rows = kindViews[node.kind].rows as (data: FlowNode['data'], reading: Reading) => Row[]
  return rows(node.data, reading)
}
