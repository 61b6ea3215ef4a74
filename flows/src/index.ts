export { calledFlows } from './compile/calledFlows.ts'
export { compileFlow } from './compile/compileFlow.ts'
export type { Subflows } from './compile/inlineSubflows.ts'
export { type MachineConfig, MachineMeta, Memory } from './compile/machineConfig.ts'
export { Answering, WrongKinds } from './document/answering.ts'
export { answeringTexts } from './document/answeringTexts.ts'
export { AnswerType, storedType } from './document/answerType.ts'
export { Language, LocalizedText, pickText } from './document/content.ts'
export { Duration, DurationUnit, durationMs } from './document/duration.ts'
export { Edge, FlowDocument, FORMAT, Group, Note } from './document/flowDocument.ts'
export { FlowNode } from './document/flowNode.ts'
export { formatDocument } from './document/formatDocument.ts'
export { ExitId, FlowId, freeId, NodeId, VariableName } from './document/ids.ts'
export { MESSAGE_LIMITS } from './document/limits.ts'
export { newFlow } from './document/newFlow.ts'
export { type ParsedDocument, parseDocument } from './document/parseDocument.ts'
export type { DocumentProblem } from './document/problem.ts'
export { GlobalWord, Holiday, Settings } from './document/settings.ts'
export { settingsTexts } from './document/settingsTexts.ts'
export { Trigger, wordsOf } from './document/trigger.ts'
export {
  FieldType,
  ItemType,
  Privacy,
  Variable,
  VariableType,
  valueTypeOf,
} from './document/variable.ts'
export type { Words } from './document/words.ts'
export { checkFormula } from './formula/checkFormula.ts'
export { fixedLength } from './formula/fixedLength.ts'
export { formulaFunctions } from './formula/functions/index.ts'
export { JsonValue } from './formula/jsonValue.ts'
export { checkTemplate, templateParts } from './formula/template.ts'
export type { FormulaProblem, FormulaTypes, ValueType } from './formula/values.ts'
export { kindOf, kinds, type NodeKind, nodeKinds } from './nodes/index.ts'
export { isCovered } from './nodes/isCovered.ts'
export type { Exit, Kind, KindGroup, Use, Write } from './nodes/kind.ts'
export { readTyped } from './nodes/readTyped.ts'
export { foldText } from './nodes/text.ts'
export { waitsOf } from './nodes/waitsOf.ts'
export { Finding, Severity, stopsPublishing } from './prove/finding.ts'
export { proveFlow } from './prove/proveFlow.ts'
export { runTests, type TestResult } from './prove/runTests.ts'
export { Call, DocumentContent, Line, Mock } from './run/call.ts'
export {
  answerCall,
  type Conversation,
  type OpenCall,
  passTime,
  type Sent,
  type Start,
  say,
  settleCalls,
  signal,
  startConversation,
  type TranscriptEntry,
} from './run/conversation.ts'
export { Effect, Evidence } from './run/effect.ts'
export { type ExitCoverage, exitCoverage } from './run/exitCoverage.ts'
export { findTrigger } from './run/findTrigger.ts'
export { FlowEvent } from './run/flowEvent.ts'
export type { FlowMachine } from './run/flowMachine.ts'
export { FileRef, InboundMessage } from './run/inbound.ts'
export { isBesideOptions } from './run/isBesideOptions.ts'
export { type KindCoverage, kindCoverage } from './run/kindCoverage.ts'
export { loadMachine } from './run/loadMachine.ts'
export { memoryOf } from './run/memoryOf.ts'
export { OutboundMessage } from './run/outbound.ts'
export { type OwnExit, ownExits } from './run/ownExits.ts'
export { playScenario, type ScenarioResult } from './run/playScenario.ts'
export { Scenario, ScenarioStep } from './run/scenario.ts'
export { takeTurn } from './run/takeTurn.ts'
export type { Fault, Snapshot, Turn } from './run/turn.ts'
export { detectLanguage } from './validators/detectLanguage.ts'
