import { ExitId } from '@alur/flows'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'

type Props = {
  label: string
  id: string
  taken: readonly string[]
  onRename: (id: string) => void
}

/** The id of a step, an option or a way: what edges, files and journals call it. */
export function ExitIdField({ label, id, taken, onRename }: Props) {
  const words = useWords().desk.inspector
  return (
    <CommitInput
      label={label}
      value={id}
      isMono
      check={(text) => {
        if (text !== id && taken.includes(text)) return words.idTaken
        return ExitId.safeParse(text).success ? undefined : words.idForm
      }}
      onCommit={onRename}
    />
  )
}
