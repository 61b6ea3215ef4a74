import { Decimal } from '../decimal.ts'
import { FormulaError } from '../formulaError.ts'

/** A decimal that must be a whole number within bounds, as a number to count with. */
export function wholeNumber(name: string, value: Decimal, least: number, most: number): number {
  if (value.isInteger() && value.gte(least) && value.lte(most)) return value.toNumber()
  throw new FormulaError({
    en: `“${name}” must be a whole number from ${least} to ${most}, and it is ${value.toFixed()}.`,
    id: `“${name}” harus bilangan bulat dari ${least} sampai ${most}, sedangkan nilainya ${value.toFixed()}.`,
  })
}

export function aboveZero(name: string, value: Decimal): Decimal {
  if (value.gt(0)) return value
  throw new FormulaError({
    en: `“${name}” must be more than zero, and it is ${value.toFixed()}.`,
    id: `“${name}” harus lebih dari nol, sedangkan nilainya ${value.toFixed()}.`,
  })
}

export function notBelowZero(name: string, value: Decimal): Decimal {
  if (!value.isNegative() || value.isZero()) return value
  throw new FormulaError({
    en: `“${name}” must not be less than zero, and it is ${value.toFixed()}.`,
    id: `“${name}” tidak boleh kurang dari nol, sedangkan nilainya ${value.toFixed()}.`,
  })
}

/** Digits behind the point that a formula may ask for. */
export function placesOf(value: Decimal | undefined, otherwise: number): number {
  return value === undefined ? otherwise : wholeNumber('places', value, 0, 10)
}

/** The payments of a loan: at most fifty years of months, which also bounds the work. */
export function periodsOf(value: Decimal): number {
  return wholeNumber('periods', value, 1, 600)
}

/** The interest of one period, as a fraction: 0.015 is 1.5 %. Above 10 it was surely a percentage. */
export function rateOf(value: Decimal): Decimal {
  if (value.gte(0) && value.lte(10)) return value
  throw new FormulaError({
    en: `“rate” must be a fraction from 0 to 10, such as 0.015 for 1.5 %, and it is ${value.toFixed()}.`,
    id: `“rate” harus pecahan dari 0 sampai 10, misalnya 0.015 untuk 1,5 %, sedangkan nilainya ${value.toFixed()}.`,
  })
}

export const ONE = new Decimal(1)
export const ZERO = new Decimal(0)
