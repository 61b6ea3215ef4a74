import { z } from 'zod'
import { FlowDocument } from '../src/document/flowDocument.ts'
import { Scenario } from '../src/run/scenario.ts'
import personalLoanFlow from './personal-loan.flow.json' with { type: 'json' }
import personalLoanScenarios from './personal-loan.scenario.json' with { type: 'json' }

export type LibraryFlow = { document: FlowDocument; scenarios: Scenario[] }

/** The flows that come with Alur, each with its scripted conversations. */
export const library: LibraryFlow[] = [
  {
    document: FlowDocument.parse(personalLoanFlow),
    scenarios: z.array(Scenario).parse(personalLoanScenarios),
  },
]
