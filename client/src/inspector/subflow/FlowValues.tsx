import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'
import type { CalledFlow } from './calledFlow.ts'

/** What is known of the flow is not there yet while it loads. */
type Props = PanelProps<'subflow'> & { called: CalledFlow | undefined }

/** What the called flow is given: a formula for each of its variables that it takes. */
export function FlowInput({ node, change, called }: Props) {
  const words = useWords().desk.panels.subflow
  const { data } = node
  const names = namesOf(called?.input, data.input)
  if (names.length === 0) return null

  function put(name: string, formula: string) {
    const rows = names.map((one) => ({ name: one, formula: one === name ? formula : given(one) }))
    const input = rows.filter((row) => row.formula !== '')
    change({ ...data, input }, `input.${name}`)
  }

  function given(name: string): string {
    return data.input.find((one) => one.name === name)?.formula ?? ''
  }

  return (
    <FieldGroup title={words.input} about={words.inputAbout}>
      {names.map((name) => (
        <FormulaField
          key={name}
          label={name}
          source={given(name)}
          onText={(formula) => put(name, formula)}
        />
      ))}
    </FieldGroup>
  )
}

/** What is read of the called flow when it has ended. */
export function FlowOutput({ node, change, called }: Props) {
  const words = useWords().desk.panels.subflow
  const { data } = node
  const names = namesOf(called?.output, data.output)
  if (names.length === 0) return null

  function put(name: string, variable: string) {
    const rows = names.map((one) => ({ name: one, variable: one === name ? variable : kept(one) }))
    change({ ...data, output: rows.filter((row) => row.variable !== '') })
  }

  function kept(name: string): string {
    return data.output.find((one) => one.name === name)?.variable ?? ''
  }

  return (
    <FieldGroup title={words.output} about={words.outputAbout}>
      {names.map((name) => (
        <VariableField
          key={name}
          label={words.keep(name)}
          variable={kept(name)}
          type="text"
          isOptional
          onPick={(variable) => put(name, variable)}
        />
      ))}
    </FieldGroup>
  )
}

function namesOf(known: readonly string[] = [], own: readonly { name: string }[]): string[] {
  return [...new Set([...known, ...own.map(({ name }) => name)])]
}
