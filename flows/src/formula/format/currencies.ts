/**
 * Digits behind the point in which a currency is paid, by ISO 4217 code; all others have two. The
 * rupiah has two on paper (sen), but none in use.
 */
const DECIMALS = new Map<string, number>([
  ['IDR', 0],
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW'].map((code) => [code, 0] as const),
  ...['PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
])

export function moneyDecimals(currency: string): number {
  return DECIMALS.get(currency) ?? 2
}
