import type { Mock } from '../run/call.ts'
import type { DataProblem, Values } from './kind.ts'

/** The answer that stands in for the world outside: the author's, else the first outcome after 1 s. */
export function sampleAnswer(
  { mock }: { mock?: Mock | undefined },
  outcomes: readonly [string, ...string[]],
): Mock {
  return mock ?? { outcome: outcomes[0], latencyMs: 1_000, output: {} }
}

/** A sample answer with what a real one always carries; the author's own values stay. */
export function withOutput(mock: Mock, output: Values): Mock {
  return { ...mock, output: { ...output, ...mock.output } }
}

/** The sample answer names an outcome that the step knows. */
export function sampleProblems(
  { mock }: { mock?: Mock | undefined },
  outcomes: readonly string[],
): DataProblem[] {
  if (!mock || outcomes.includes(mock.outcome)) return []
  const known = outcomes.join(', ')
  return [
    {
      path: ['mock', 'outcome'],
      severity: 'error',
      message: {
        en: `The sample answer has no outcome of this step. Choose one of: ${known}.`,
        id: `Jawaban contoh tidak memakai hasil langkah ini. Pilih salah satu: ${known}.`,
      },
    },
  ]
}
