import type { Handoff } from '@alur/server/contract'
import { useId, useState } from 'react'
import { useReplyToHandoff } from '../../api/handoffs.ts'
import { Button } from '../../ui/Button.tsx'
import { fieldStyle } from '../../ui/fieldStyle.ts'
import { useWords } from '../../words/words.ts'
import { HandoffProblem } from './HandoffProblem.tsx'

/** A message of a person to the customer; Enter sends it. */
export function ReplyForm({ handoff }: { handoff: Handoff }) {
  const words = useWords().desk.handoff
  const id = useId()
  const [text, setText] = useState('')
  const replying = useReplyToHandoff(handoff.id)
  const isReady = text.trim() !== '' && !replying.isPending

  function send() {
    if (isReady) replying.mutate(text.trim(), { onSuccess: () => setText('') })
  }

  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label htmlFor={id} className="sr-only">
        {words.reply}
      </label>
      <textarea
        id={id}
        rows={2}
        value={text}
        maxLength={4_096}
        placeholder={words.reply}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          send()
        }}
        className={fieldStyle}
      />
      <HandoffProblem error={replying.error} />
      <Button type="submit" look="primary" disabled={!isReady} className="self-end">
        {words.send}
      </Button>
    </form>
  )
}
