import type { DataOf } from '../../document/nodeOf.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../words/words.ts'
import { ItemBox } from '../fields/ItemBox.tsx'
import { NameField } from '../fields/NameField.tsx'
import { wholeNumberProblem } from '../fields/wholeNumberProblem.ts'
import type { PanelProps } from '../panelProps.ts'

type Mock = NonNullable<DataOf<'connector'>['mock']>
const OUTCOMES = ['ok', 'rejected', 'timeout', 'error'] as const
const UNSET: Mock = { outcome: 'ok', latencyMs: 1_000, output: {} }
const LONGEST_DELAY = 600_000
const LONGEST_VALUE = 2_000

/** What the other system is taken to answer while none is connected. */
export function ConnectorSample({ node, change }: PanelProps<'connector'>) {
  const words = useWords().desk.inspector
  const { data } = node
  const { mock = UNSET } = data
  const put = (next: Partial<Mock>, field?: string) =>
    change({ ...data, mock: { ...mock, ...next } }, field)

  return (
    <ItemBox title={words.sample}>
      <p className="text-xs text-text-3">{words.sampleAbout}</p>
      <Labelled label={words.outcome}>
        {(id) => (
          <Pick
            id={id}
            label={words.outcome}
            value={mock.outcome}
            items={OUTCOMES.map((outcome) => ({ value: outcome, label: words.outcomes[outcome] }))}
            onPick={(picked) => {
              const outcome = OUTCOMES.find((one) => one === picked)
              if (outcome) put({ outcome })
            }}
          />
        )}
      </Labelled>
      <CommitInput
        label={words.latency}
        value={String(mock.latencyMs)}
        inputMode="numeric"
        check={(text) => wholeNumberProblem(text, 0, LONGEST_DELAY, words)}
        onCommit={(text) => put({ latencyMs: Number(text) })}
      />
      {data.output.map(({ name }) => (
        <NameField
          key={name}
          label={words.sampleField(name)}
          value={String(mock.output[name] ?? '')}
          longest={LONGEST_VALUE}
          onText={(text) =>
            put({ output: { ...mock.output, [name]: readPlain(text) } }, `sample.${name}`)
          }
        />
      ))}
    </ItemBox>
  )
}

/** `true` and `false` are yes and no; all else is a text, numbers too. */
function readPlain(text: string): string | boolean {
  return text === 'true' || text === 'false' ? text === 'true' : text
}
