import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { wholeNumberProblem } from '../fields/wholeNumberProblem.ts'
import type { PanelProps } from '../panelProps.ts'
import { ConnectorInput } from './ConnectorInput.tsx'
import { ConnectorOutput } from './ConnectorOutput.tsx'
import { ConnectorSample } from './ConnectorSample.tsx'

const FORM = /^([a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*)?$/
const LONGEST_TIMEOUT = 86_400

export function ConnectorPanel({ node, change }: PanelProps<'connector'>) {
  const words = useWords().desk.inspector
  const { data } = node
  return (
    <>
      <CommitInput
        label={words.connectorName}
        value={data.connector}
        hint={words.connectorForm}
        isMono
        check={(text) => (FORM.test(text) ? undefined : words.connectorForm)}
        onCommit={(connector) => change({ ...data, connector })}
      />
      <CommitInput
        label={words.timeoutSeconds}
        value={String(data.timeoutSeconds)}
        inputMode="numeric"
        check={(text) => wholeNumberProblem(text, 1, LONGEST_TIMEOUT, words)}
        onCommit={(text) => change({ ...data, timeoutSeconds: Number(text) })}
      />
      <ConnectorInput node={node} change={change} />
      <ConnectorOutput node={node} change={change} />
      <ConnectorSample node={node} change={change} />
    </>
  )
}
