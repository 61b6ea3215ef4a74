import { Mic, SendHorizontal } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../words/words.ts'
import { AttachButton, type Attaching } from './AttachButton.tsx'
import { EditBar } from './EditBar.tsx'

type Props = {
  onSend: (text: string) => void
  disabled?: boolean
  placeholder?: string
  /** Without it nothing but text can be sent. */
  attaching?: Attaching
  /** A text sent before, being changed; give the composer another key for each. */
  editing?: { text: string; onCancel: () => void }
}

const MAX_HEIGHT_PX = 132

export function Composer({ onSend, disabled = false, placeholder, attaching, editing }: Props) {
  const words = useWords().phone.chat
  const [text, setText] = useState(editing?.text ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  const isBlank = text.trim() === ''
  const canAttach = attaching !== undefined && !editing

  useLayoutEffect(() => {
    if (!field.current) return
    field.current.style.height = 'auto'
    field.current.style.height = `${Math.min(field.current.scrollHeight, MAX_HEIGHT_PX)}px`
  }, [text])

  // The reader has just asked to change this text: they write on at its end.
  const isEditing = editing !== undefined
  useLayoutEffect(() => {
    if (!isEditing || !field.current) return
    field.current.focus()
    field.current.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [isEditing])

  function send() {
    if (isBlank || disabled) return
    onSend(text.trim())
    setText('')
    field.current?.focus()
  }

  /** While a word is being composed (Japanese, Chinese …) Enter belongs to the composition. */
  function sendOnEnter(event: KeyboardEvent) {
    if (event.key === 'Escape') editing?.onCancel()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }

  return (
    <div className="bg-chat px-2 pt-1.5 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      {editing && <EditBar onCancel={editing.onCancel} />}
      <div className="flex items-end gap-1.5">
        <div className="chat-bubble flex min-w-0 flex-1 items-end rounded-3xl bg-surface has-[textarea:focus-visible]:outline-[1.5px] has-[textarea:focus-visible]:outline-accent">
          {canAttach && <AttachButton disabled={disabled} {...attaching} />}
          <textarea
            ref={field}
            rows={1}
            value={text}
            disabled={disabled}
            aria-label={words.message}
            placeholder={placeholder ?? words.message}
            enterKeyHint="send"
            onChange={(event) => setText(event.target.value)}
            onKeyDown={sendOnEnter}
            className={`min-h-11 min-w-0 flex-1 resize-none bg-transparent py-2.5 pr-4 text-[16px] leading-6 outline-none placeholder:text-text-3 ${canAttach ? 'pl-1' : 'pl-4'}`}
          />
        </div>
        {isBlank && canAttach ? (
          <RoundButton
            label={words.sendVoice}
            disabled={disabled}
            onClick={() => attaching.onSample('voice')}
          >
            <Mic aria-hidden size={20} />
          </RoundButton>
        ) : (
          <RoundButton label={words.send} disabled={disabled || isBlank} onClick={send}>
            <SendHorizontal aria-hidden size={20} />
          </RoundButton>
        )}
      </div>
    </div>
  )
}

function RoundButton(props: {
  label: string
  disabled: boolean
  onClick: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-label={props.label}
      disabled={props.disabled}
      onClick={props.onClick}
      className="grid size-11 shrink-0 place-items-center rounded-full bg-accent text-on-accent enabled:cursor-pointer disabled:bg-text/15 disabled:text-text-3"
    >
      {props.children}
    </button>
  )
}
