import type { OutsideCall } from '../../turns/talk.ts'

type Payment = Pick<Extract<OutsideCall, { kind: 'payment' }>, 'amount' | 'currency' | 'language'>

/** An amount as people write it and as the chat says it: IDR 150,000, or Rp150.000. */
export function formatAmount({ amount, currency, language }: Payment): string {
  const isEnglish = language === 'en'
  const written = new Intl.NumberFormat(isEnglish ? 'en' : 'id', {
    style: 'currency',
    currency,
    currencyDisplay: isEnglish ? 'code' : 'narrowSymbol',
    minimumFractionDigits: /\.\d*[1-9]/.test(amount) ? 2 : 0,
    // `Intl` reads decimal text exactly; its type knows numbers only.
  }).format(amount as unknown as number)
  return isEnglish ? written : written.replace('Rp\u00a0', 'Rp')
}
