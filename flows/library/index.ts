import { FlowDocument } from '../src/document/flowDocument.ts'
import accountOpeningFlow from './account-opening.flow.json' with { type: 'json' }
import agentFlow from './agent.flow.json' with { type: 'json' }
import balanceStatementFlow from './balance-statement.flow.json' with { type: 'json' }
import budgetingTipsFlow from './budgeting-tips.flow.json' with { type: 'json' }
import businessInvoiceFlow from './business-invoice.flow.json' with { type: 'json' }
import consentFlow from './consent.flow.json' with { type: 'json' }
import customerServiceFlow from './customer-service.flow.json' with { type: 'json' }
import identityFlow from './identity.flow.json' with { type: 'json' }
import insuranceClaimFlow from './insurance-claim.flow.json' with { type: 'json' }
import loanServiceFlow from './loan-service.flow.json' with { type: 'json' }
import microInsuranceFlow from './micro-insurance.flow.json' with { type: 'json' }
import paymentReminderFlow from './payment-reminder.flow.json' with { type: 'json' }
import personalLoanFlow from './personal-loan.flow.json' with { type: 'json' }
import preferencesRightsFlow from './preferences-rights.flow.json' with { type: 'json' }
import ratingFlow from './rating.flow.json' with { type: 'json' }
import remittanceFlow from './remittance.flow.json' with { type: 'json' }
import reportFraudFlow from './report-fraud.flow.json' with { type: 'json' }
import safetyFlow from './safety.flow.json' with { type: 'json' }
import transactionAlertFlow from './transaction-alert.flow.json' with { type: 'json' }

const files: unknown[] = [
  agentFlow,
  consentFlow,
  identityFlow,
  ratingFlow,
  safetyFlow,
  personalLoanFlow,
  loanServiceFlow,
  customerServiceFlow,
  transactionAlertFlow,
  reportFraudFlow,
  insuranceClaimFlow,
  balanceStatementFlow,
  accountOpeningFlow,
  paymentReminderFlow,
  microInsuranceFlow,
  budgetingTipsFlow,
  businessInvoiceFlow,
  preferencesRightsFlow,
  remittanceFlow,
]

/** The flows that come with Alur; those that others call stand before their callers. */
export const library: FlowDocument[] = files.map((flow) => FlowDocument.parse(flow))
