import { z } from 'zod'
import type { FlowDocument } from '../src/document/flowDocument.ts'
import { Scenario } from '../src/run/scenario.ts'
import accountOpening from './account-opening.scenario.json' with { type: 'json' }
import agent from './agent.scenario.json' with { type: 'json' }
import balanceStatement from './balance-statement.scenario.json' with { type: 'json' }
import budgetingTips from './budgeting-tips.scenario.json' with { type: 'json' }
import businessInvoice from './business-invoice.scenario.json' with { type: 'json' }
import consent from './consent.scenario.json' with { type: 'json' }
import customerService from './customer-service.scenario.json' with { type: 'json' }
import identity from './identity.scenario.json' with { type: 'json' }
import { library } from './index.ts'
import insuranceClaim from './insurance-claim.scenario.json' with { type: 'json' }
import loanService from './loan-service.scenario.json' with { type: 'json' }
import microInsurance from './micro-insurance.scenario.json' with { type: 'json' }
import paymentReminder from './payment-reminder.scenario.json' with { type: 'json' }
import personalLoan from './personal-loan.scenario.json' with { type: 'json' }
import preferencesRights from './preferences-rights.scenario.json' with { type: 'json' }
import rating from './rating.scenario.json' with { type: 'json' }
import remittance from './remittance.scenario.json' with { type: 'json' }
import reportFraud from './report-fraud.scenario.json' with { type: 'json' }
import safety from './safety.scenario.json' with { type: 'json' }
import transactionAlert from './transaction-alert.scenario.json' with { type: 'json' }

const scripts: Record<string, unknown> = {
  agent: agent,
  consent: consent,
  identity: identity,
  rating: rating,
  safety: safety,
  'personal-loan': personalLoan,
  'loan-service': loanService,
  'customer-service': customerService,
  'transaction-alert': transactionAlert,
  'report-fraud': reportFraud,
  'insurance-claim': insuranceClaim,
  'balance-statement': balanceStatement,
  'account-opening': accountOpening,
  'payment-reminder': paymentReminder,
  'micro-insurance': microInsurance,
  'budgeting-tips': budgetingTips,
  'business-invoice': businessInvoice,
  'preferences-rights': preferencesRights,
  remittance: remittance,
}

export type LibraryFlow = { document: FlowDocument; scenarios: Scenario[] }

/** Each flow of the library with its scripted conversations, which only tests play. */
export const libraryFlows: LibraryFlow[] = library.map((document) => ({
  document,
  scenarios: z.array(Scenario).parse(scripts[document.id]),
}))
