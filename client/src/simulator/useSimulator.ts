import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useEditor } from '../document/editorContext.ts'
import { useWords } from '../words/words.ts'
import { createSimulator, type SimulatorState, type SimulatorStore } from './simulatorStore.ts'
import { walkedExits } from './walkedExits.ts'

const PAUSE_MS = 400
const SAMPLE_PHONE = '+6281234567890'

/** A simulator of the open document; it lights the current step on the canvas, and follows it. */
export function useSimulator(isFollowing: boolean): SimulatorState {
  const { documents, view } = useEditor()
  const name = useWords().desk.simulator.customerName
  const [store] = useState<SimulatorStore>(() =>
    createSimulator({
      document: documents.getState().document,
      contact: { name, phone: SAMPLE_PHONE },
      now: Date.now,
    }),
  )

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = documents.subscribe((now, before) => {
      if (now.document === before.document) return
      clearTimeout(timer)
      timer = setTimeout(() => store.getState().setDocument(now.document), PAUSE_MS)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [documents, store])

  const state = useStore(store)
  const { conversation } = state
  useEffect(() => {
    const { light, centreOn } = view.getState()
    if (!conversation) return light(null, new Set())
    light(conversation.node, walkedExits(conversation, documents.getState().document))
    if (isFollowing && conversation.node) centreOn(conversation.node)
  }, [conversation, isFollowing, documents, view])

  return state
}
