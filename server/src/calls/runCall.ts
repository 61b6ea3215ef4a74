import type { Call } from '@alur/flows'
import type { PoolClient } from 'pg'
import { answerQuestion } from '../articles/answerQuestion.ts'
import { openCase } from '../cases/openCase.ts'
import { makeDocument } from '../documents/makeDocument.ts'
import { askConnector } from './askConnector.ts'
import type { CallPayload } from './callPayload.ts'
import type { CallResult, CallTask } from './callStore.ts'
import { keepSampleFiles } from './keepSampleFiles.ts'

/** Carries out a call inside the transaction that holds its task: what it writes counts with its answer. */
export async function runCall(
  client: PoolClient,
  task: CallTask,
  { call }: CallPayload,
): Promise<CallResult> {
  switch (call.kind) {
    case 'connector':
      return askSample(client, task, call)
    case 'document':
      return makeDocument(client, task, call)
    case 'search':
      return answerQuestion(client, call)
    case 'case':
      return openCase(client, task, call)
    default:
      throw new Error(`A call of kind ${call.kind} is answered outside`)
  }
}

async function askSample(
  client: PoolClient,
  { contact, attempt }: CallTask,
  call: Extract<Call, { kind: 'connector' }>,
): Promise<CallResult> {
  const result = askConnector(call, attempt)
  if ('retryMs' in result) return result
  return { ...result, output: await keepSampleFiles(client, contact, result.output) }
}

/** What a call that failed for good comes to: the exit that every step of its kind has for it. */
export const FAILED_AS: Record<Call['kind'], string> = {
  connector: 'error',
  document: 'failed',
  search: 'notFound',
  case: 'failed',
  link: 'failed',
  sign: 'failed',
  payment: 'failed',
  verify: 'failed',
  handoff: 'closed',
}
