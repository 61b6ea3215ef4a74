import { type Conversation, valueTypeOf } from '@alur/flows'
import { useContext } from 'react'
import { useDocument } from '../document/editorContext.ts'
import { LanguageContext, useWords } from '../words/words.ts'
import { ValueView } from './ValueView.tsx'

/** What the conversation remembers now. */
export function VariablesView({ conversation }: { conversation: Conversation }) {
  const words = useWords().desk
  const variables = useDocument((document) => document.variables)
  const currency = useDocument(({ settings }) => settings.currency)
  const reader = useContext(LanguageContext)
  const { memory } = conversation
  const money = new Intl.NumberFormat(reader, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: 0,
  })
  if (variables.length === 0) {
    return <p className="flex-1 p-4 text-text-3">{words.simulator.noVariables}</p>
  }
  return (
    <div className="min-h-0 flex-1 overflow-y-auto p-2">
      <table className="w-full text-left">
        <tbody>
          {variables.map((variable) => (
            <tr key={variable.name} className="border-b border-border align-top last:border-0">
              <th scope="row" className="px-2 py-1.5 font-mono text-[13px] font-medium">
                {variable.name}
                <span className="block font-sans text-[11px]/4 font-normal text-text-3">
                  {words.inspector.types[variable.type]}
                </span>
              </th>
              <td className="px-2 py-1.5 text-right wrap-anywhere tabular-nums">
                <ValueView
                  value={memory.variables[variable.name] ?? null}
                  type={valueTypeOf(variable)}
                  money={money}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
