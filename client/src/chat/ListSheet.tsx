import { type FormEvent, useState } from 'react'
import { useWords } from '../words/words.ts'
import { BottomSheet } from './BottomSheet.tsx'
import type { ChatOption, ChatOptions } from './chatEntry.ts'
import { ListSheetRow } from './ListSheetRow.tsx'
import { SheetButton } from './SheetButton.tsx'

type Props = {
  options: ChatOptions
  isOpen: boolean
  language?: string
  onClose: () => void
  onChoose: (option: ChatOption) => void
}

/** What WhatsApp shows when the button of a list message is tapped. */
export function ListSheet({ options, onChoose, ...sheet }: Props) {
  return (
    <BottomSheet {...sheet} title={options.button ?? ''}>
      <ListForm options={options} language={sheet.language} onChoose={onChoose} />
    </BottomSheet>
  )
}

function ListForm({
  options,
  language,
  onChoose,
}: Pick<Props, 'options' | 'language' | 'onChoose'>) {
  const words = useWords().phone.chat
  const [chosenId, setChosenId] = useState<string>()
  const chosen = options.items.find((option) => option.id === chosenId)

  function send(event: FormEvent) {
    event.preventDefault()
    if (chosen) onChoose(chosen)
  }

  return (
    <form onSubmit={send} className="flex min-h-0 flex-col">
      <div lang={language} className="min-h-0 overflow-y-auto pb-2">
        {options.items.map((option, index) => (
          <ListSheetRow
            key={option.id}
            option={option}
            heading={sectionStart(options.items, index)}
            isChosen={option.id === chosenId}
            onPick={() => setChosenId(option.id)}
          />
        ))}
      </div>
      <footer className="border-border border-t px-4 py-3">
        <SheetButton disabled={!chosen}>{words.send}</SheetButton>
      </footer>
    </form>
  )
}

/** The section's title, on the first row of each section that has one. */
function sectionStart(items: ChatOption[], index: number): string | undefined {
  const { section } = items[index] ?? {}
  return section === items[index - 1]?.section ? undefined : section
}
