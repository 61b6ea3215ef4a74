import { z } from 'zod'
import { FlowDocument } from '../src/document/flowDocument.ts'
import { Scenario } from '../src/run/scenario.ts'
import accountOpeningFlow from './account-opening.flow.json' with { type: 'json' }
import accountOpeningScenarios from './account-opening.scenario.json' with { type: 'json' }
import agentFlow from './agent.flow.json' with { type: 'json' }
import agentScenarios from './agent.scenario.json' with { type: 'json' }
import balanceStatementFlow from './balance-statement.flow.json' with { type: 'json' }
import balanceStatementScenarios from './balance-statement.scenario.json' with { type: 'json' }
import budgetingTipsFlow from './budgeting-tips.flow.json' with { type: 'json' }
import budgetingTipsScenarios from './budgeting-tips.scenario.json' with { type: 'json' }
import businessInvoiceFlow from './business-invoice.flow.json' with { type: 'json' }
import businessInvoiceScenarios from './business-invoice.scenario.json' with { type: 'json' }
import consentFlow from './consent.flow.json' with { type: 'json' }
import consentScenarios from './consent.scenario.json' with { type: 'json' }
import customerServiceFlow from './customer-service.flow.json' with { type: 'json' }
import customerServiceScenarios from './customer-service.scenario.json' with { type: 'json' }
import identityFlow from './identity.flow.json' with { type: 'json' }
import identityScenarios from './identity.scenario.json' with { type: 'json' }
import insuranceClaimFlow from './insurance-claim.flow.json' with { type: 'json' }
import insuranceClaimScenarios from './insurance-claim.scenario.json' with { type: 'json' }
import loanServiceFlow from './loan-service.flow.json' with { type: 'json' }
import loanServiceScenarios from './loan-service.scenario.json' with { type: 'json' }
import microInsuranceFlow from './micro-insurance.flow.json' with { type: 'json' }
import microInsuranceScenarios from './micro-insurance.scenario.json' with { type: 'json' }
import paymentReminderFlow from './payment-reminder.flow.json' with { type: 'json' }
import paymentReminderScenarios from './payment-reminder.scenario.json' with { type: 'json' }
import personalLoanFlow from './personal-loan.flow.json' with { type: 'json' }
import personalLoanScenarios from './personal-loan.scenario.json' with { type: 'json' }
import preferencesRightsFlow from './preferences-rights.flow.json' with { type: 'json' }
import preferencesRightsScenarios from './preferences-rights.scenario.json' with { type: 'json' }
import ratingFlow from './rating.flow.json' with { type: 'json' }
import ratingScenarios from './rating.scenario.json' with { type: 'json' }
import remittanceFlow from './remittance.flow.json' with { type: 'json' }
import remittanceScenarios from './remittance.scenario.json' with { type: 'json' }
import reportFraudFlow from './report-fraud.flow.json' with { type: 'json' }
import reportFraudScenarios from './report-fraud.scenario.json' with { type: 'json' }
import safetyFlow from './safety.flow.json' with { type: 'json' }
import safetyScenarios from './safety.scenario.json' with { type: 'json' }
import transactionAlertFlow from './transaction-alert.flow.json' with { type: 'json' }
import transactionAlertScenarios from './transaction-alert.scenario.json' with { type: 'json' }

export type LibraryFlow = { document: FlowDocument; scenarios: Scenario[] }

/** The flows that come with Alur, each with its scripted conversations; called ones before their callers. */
export const library: LibraryFlow[] = [
  libraryFlow(agentFlow, agentScenarios),
  libraryFlow(consentFlow, consentScenarios),
  libraryFlow(identityFlow, identityScenarios),
  libraryFlow(ratingFlow, ratingScenarios),
  libraryFlow(safetyFlow, safetyScenarios),
  libraryFlow(personalLoanFlow, personalLoanScenarios),
  libraryFlow(loanServiceFlow, loanServiceScenarios),
  libraryFlow(customerServiceFlow, customerServiceScenarios),
  libraryFlow(transactionAlertFlow, transactionAlertScenarios),
  libraryFlow(reportFraudFlow, reportFraudScenarios),
  libraryFlow(insuranceClaimFlow, insuranceClaimScenarios),
  libraryFlow(balanceStatementFlow, balanceStatementScenarios),
  libraryFlow(accountOpeningFlow, accountOpeningScenarios),
  libraryFlow(paymentReminderFlow, paymentReminderScenarios),
  libraryFlow(microInsuranceFlow, microInsuranceScenarios),
  libraryFlow(budgetingTipsFlow, budgetingTipsScenarios),
  libraryFlow(businessInvoiceFlow, businessInvoiceScenarios),
  libraryFlow(preferencesRightsFlow, preferencesRightsScenarios),
  libraryFlow(remittanceFlow, remittanceScenarios),
]

function libraryFlow(flow: unknown, scenarios: unknown): LibraryFlow {
  return { document: FlowDocument.parse(flow), scenarios: z.array(Scenario).parse(scenarios) }
}
