import { createContext, type RefObject } from 'react'

/** The element of the chat: sheets rise inside it, so that they stay within the phone. */
export const FrameContext = createContext<RefObject<HTMLElement | null>>({ current: null })
