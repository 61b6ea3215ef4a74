import type { AnyStateMachine } from 'xstate'
import type { MachineMeta } from '../compile/machineConfig.ts'
import type { FlowNode } from '../document/flowNode.ts'
import type { Formula } from '../formula/compileFormula.ts'
import type { Template } from '../formula/template.ts'
import type { ValueType } from '../formula/values.ts'

type Placeless<Node> = Node extends FlowNode ? Omit<Node, 'id' | 'position'> : never

/** A node as the machine knows it: without its place on the canvas. */
export type MachineNode = Placeless<FlowNode>

/** A compiled flow made ready to take turns. Costs about 3 kB a step: keep one for each version. */
export type FlowMachine = FlowKnowledge & { logic: AnyStateMachine }

/** What the flow says, beside the states: all that its texts, formulas and actions need. */
export type FlowKnowledge = {
  meta: MachineMeta
  nodes: ReadonlyMap<string, MachineNode>
  variables: ReadonlyMap<string, ValueType>
  /** The ids of global words, by each of their words as `foldText` leaves it. */
  words: ReadonlyMap<string, string>
  formula(source: string, local?: Record<string, ValueType>): Formula
  template(source: string, local?: Record<string, ValueType>): Template
  /** The local date, `YYYY-MM-DD`, of a moment in ms. */
  dateAt(at: number): string
  /** The local time, `HH:MM`, of a moment in ms. */
  timeAt(at: number): string
  /** The moment, in ms, of a local date and time. */
  momentOf(date: string, time: string): number
  /** The local dates of the flow's holidays. */
  holidays: ReadonlySet<string>
}
