import type { OutsideCall } from '../../turns/talk.ts'

type Payment = Pick<Extract<OutsideCall, { kind: 'payment' }>, 'amount' | 'currency' | 'language'>

/** An amount as people write it: Rp150.000. */
export function formatAmount({ amount, currency, language }: Payment): string {
  const locale = language === 'en' ? 'en-ID' : 'id-ID'
  const decimals = /\.\d*[1-9]/.test(amount) ? 2 : 0
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
    // `Intl` reads decimal text exactly; its type knows numbers only.
  }).format(amount as unknown as number)
}
