import { alur, cel, decimalCel, type Engine, feel } from './engines.ts'
import { medianMicros } from './measure.ts'

/** The same question in the three languages, and the answer that is right. */
type Question = { name: string; sources: [alur: string, cel: string, feel: string]; right: string }

const FACTOR = {
  alur: '(1 - (1 + rate) ** -tenor) / rate',
  cel: '(1.0 - pow(1.0 + rate, -tenor)) / rate',
  feel: '(1 - (1 + rate) ** (-tenor)) / rate',
}

const QUESTIONS: Question[] = [
  {
    name: 'instalment',
    sources: [
      `roundUpTo(amount / (${FACTOR.alur}), 100)`,
      `ceil(amount / (${FACTOR.cel}) / 100.0) * 100.0`,
      `ceiling(amount / (${FACTOR.feel}) / 100) * 100`,
    ],
    right: '2292000',
  },
  {
    name: 'largest principal',
    sources: [
      `floorTo((income * 0.35 - debts) * (${FACTOR.alur}), 500000)`,
      `floor((income * 0.35 - debts) * (${FACTOR.cel}) / 500000.0) * 500000.0`,
      `floor((income * 0.35 - debts) * (${FACTOR.feel}) / 500000) * 500000`,
    ],
    right: '23000000',
  },
  {
    name: 'debt ratio is too high',
    sources: [
      '(debts + instalment) / income > 0.35',
      '(debts + instalment) / income > 0.35',
      '(debts + instalment) / income > 0.35',
    ],
    right: 'true',
  },
  {
    name: 'decision',
    sources: [
      'if (debts + instalment) / income > 0.35 then "counter" else if income < 3000000 then "refuse" else "approve"',
      '(debts + instalment) / income > 0.35 ? "counter" : income < 3000000.0 ? "refuse" : "approve"',
      'if (debts + instalment) / income > 0.35 then "counter" else if income < 3000000 then "refuse" else "approve"',
    ],
    right: 'counter',
  },
  {
    name: 'net paid out',
    sources: [
      'amount - amount * 0.01 - 150000 - 10000 - amount * 0.005',
      'amount - amount * 0.01 - 150000.0 - 10000.0 - amount * 0.005',
      'amount - amount * 0.01 - 150000 - 10000 - amount * 0.005',
    ],
    right: '24465000',
  },
  {
    name: 'tenor is offered',
    sources: [
      'tenor in [6, 12, 18, 24, 36]',
      'tenor in [6.0, 12.0, 18.0, 24.0, 36.0]',
      'tenor in [6, 12, 18, 24, 36]',
    ],
    right: 'true',
  },
  {
    name: 'a tenth and two tenths',
    sources: ['0.1 + 0.2', '0.1 + 0.2', '0.1 + 0.2'],
    right: '0.3',
  },
  {
    name: 'fee of 1.005, in cents',
    sources: ['round(1.005 * 100)', 'round(1.005 * 100.0)', 'round half up(1.005 * 100, 0)'],
    right: '101',
  },
  {
    name: 'a ledger of 16 digits',
    sources: ['9007199254740993 + 0.01', '9007199254740993.0 + 0.01', '9007199254740993 + 0.01'],
    right: '9007199254740993.01',
  },
]

const engines = [alur(), cel(), decimalCel(), feel()]
/** Both CEL environments are asked in the same words. */
const sourceOf = ({ sources }: Question, index: number) => sources[[0, 1, 1, 2][index] ?? 0] ?? ''
const titles = engines.map(({ name }) => name)
const HEADER = [...titles, ...titles.slice(1).map((name) => `${name} / Alur`)]

console.log(
  `Medians in microseconds. cel is @marcbachmann/cel-js in floating point, cel+dec the same with
amounts and rates lent as decimals. feelin reads a formula anew each time; the others read it once.\n`,
)
printRow(['evaluated', ...HEADER])
for (const question of QUESTIONS) {
  printTimes(question, (engine, source) => engine.read(source))
}
console.log('')
printRow(['read and evaluated', ...HEADER])
for (const question of QUESTIONS) {
  printTimes(question, (engine, source) => () => engine.read(source)())
}
console.log('\nAnswers that are not the right one:')
for (const question of QUESTIONS) {
  engines.forEach((engine, index) => {
    const answer = engine.read(sourceOf(question, index))()
    if (answer === question.right) return
    console.log(`  ${question.name}: ${engine.name} says ${answer}, right is ${question.right}`)
  })
}

function printTimes(
  question: Question,
  workOf: (engine: Engine, source: string) => () => unknown,
): void {
  const times = medianMicros(
    engines.map((engine, index) => workOf(engine, sourceOf(question, index))),
  )
  const [own = 1, ...others] = times
  const ratios = others.map((time) => `${(time / own).toFixed(2)}x`)
  printRow([question.name, ...times.map((time) => time.toFixed(2)), ...ratios])
}

function printRow([name = '', ...cells]: string[]): void {
  console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(15)).join(''))
}
