import type { Conversation, VariableType } from '@alur/flows'
import { useContext } from 'react'
import { useDocument } from '../document/editorContext.ts'
import { LanguageContext, useWords } from '../words/words.ts'

/** What the conversation remembers now. */
export function VariablesView({ conversation }: { conversation: Conversation }) {
  const words = useWords().desk
  const variables = useDocument((document) => document.variables)
  const { memory } = conversation
  const currency = useDocument(({ settings }) => settings.currency)
  const reader = useContext(LanguageContext)
  const money = new Intl.NumberFormat(reader, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: 0,
  })
  const written = (value: unknown, type: VariableType) =>
    type === 'money' ? money.format(Number(value)) : String(value)
  if (variables.length === 0) {
    return <p className="flex-1 p-4 text-text-3">{words.simulator.noVariables}</p>
  }
  return (
    <div className="min-h-0 flex-1 overflow-y-auto p-2">
      <table className="w-full text-left">
        <tbody>
          {variables.map(({ name, type }) => {
            const value = memory.variables[name]
            const isUnset = value === null || value === undefined
            return (
              <tr key={name} className="border-b border-border align-top last:border-0">
                <th scope="row" className="px-2 py-1.5 font-mono text-[13px] font-medium">
                  {name}
                  <span className="block font-sans text-[11px]/4 font-normal text-text-3">
                    {words.inspector.types[type]}
                  </span>
                </th>
                <td
                  className={`px-2 py-1.5 text-right break-all tabular-nums ${isUnset ? 'text-text-3 italic' : ''}`}
                >
                  {isUnset ? words.simulator.unset : written(value, type)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
