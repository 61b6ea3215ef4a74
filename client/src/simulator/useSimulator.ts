import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useSubflows } from '../api/subflows.ts'
import { useEditor } from '../document/editorContext.ts'
import { useCalledFlows } from '../document/useCalledFlows.ts'
import { useWords } from '../words/words.ts'
import { createSimulator, type SimulatorState, type SimulatorStore } from './simulatorStore.ts'
import { stepOnCanvas } from './stepOnCanvas.ts'
import { walkedExits } from './walkedExits.ts'

const PAUSE_MS = 400
const SAMPLE_PHONE = '+6281234567890'

/** A simulator of the open document; it lights the current step on the canvas, and follows it. */
export function useSimulator(isFollowing: boolean): SimulatorState {
  const { documents, view } = useEditor()
  const { subflows } = useSubflows(useCalledFlows(documents))
  const name = useWords().desk.simulator.customerName
  const [store] = useState<SimulatorStore>(() =>
    createSimulator({
      document: documents.getState().document,
      subflows,
      contact: { name, phone: SAMPLE_PHONE },
      now: Date.now,
    }),
  )

  useEffect(() => {
    const take = () => store.getState().setDocument(documents.getState().document, subflows)
    let timer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = documents.subscribe((now, before) => {
      if (now.document === before.document) return
      clearTimeout(timer)
      timer = setTimeout(take, PAUSE_MS)
    })
    take()
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [documents, subflows, store])

  const state = useStore(store)
  const { conversation } = state
  useEffect(() => {
    const { light, centreOn } = view.getState()
    if (!conversation) return light(null, new Set())
    const now = documents.getState().document
    const step = stepOnCanvas(now, conversation.node)
    light(step, walkedExits(conversation, now, subflows))
    if (isFollowing && step) centreOn(step)
    // A called flow that was read again says nothing about where the conversation stands.
  }, [conversation, isFollowing, documents, view])

  return state
}
