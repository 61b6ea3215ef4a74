import type { Finding } from '@alur/flows'
import { useContext, useMemo } from 'react'
import { LanguageContext } from '../../words/words.ts'

/** What is wrong with the fields of one step, by the path of the field: `rules.0.when.1`. */
export function useCellProblems(
  step: string,
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const language = useContext(LanguageContext)
  return useMemo(
    () =>
      new Map(
        findings.flatMap(({ node, field, message }) =>
          node === step && field !== undefined ? [[field, message[language]] as const] : [],
        ),
      ),
    [findings, step, language],
  )
}
