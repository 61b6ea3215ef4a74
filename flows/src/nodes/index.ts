import { assign } from './assign.ts'
import { caseKind } from './case.ts'
import { choice } from './choice.ts'
import { condition } from './condition.ts'
import { connector } from './connector.ts'
import { consent } from './consent.ts'
import { decision } from './decision.ts'
import { disclosure } from './disclosure.ts'
import { document } from './document.ts'
import { end } from './end.ts'
import { experiment } from './experiment.ts'
import { form } from './form.ts'
import { handoff } from './handoff.ts'
import { hours } from './hours.ts'
import type { Kind } from './kind.ts'
import { knowledge } from './knowledge.ts'
import { location } from './location.ts'
import { message } from './message.ts'
import { payment } from './payment.ts'
import { question } from './question.ts'
import { resume } from './resume.ts'
import { secureLink } from './secureLink.ts'
import { sign } from './sign.ts'
import { subflow } from './subflow.ts'
import { template } from './template.ts'
import { upload } from './upload.ts'
import { verify } from './verify.ts'
import { wait } from './wait.ts'

/** The registry of kinds. A new kind is a file beside these and a line here. */
export const kinds = {
  message,
  question,
  choice,
  form,
  upload,
  location,
  consent,
  disclosure,
  template,
  condition,
  decision,
  hours,
  experiment,
  assign,
  connector,
  verify,
  secureLink,
  sign,
  payment,
  document,
  knowledge,
  handoff,
  case: caseKind,
  wait,
  subflow,
  resume,
  end,
}
export type NodeKind = keyof typeof kinds
export const nodeKinds = Object.keys(kinds) as NodeKind[]

/** The kind of a node, for code that treats all kinds alike. */
export function kindOf(node: { kind: NodeKind }): Kind<unknown> {
  // Each kind gets only the data that its own schema made: the registry pairs the two.
  return kinds[node.kind] as unknown as Kind<unknown>
}
