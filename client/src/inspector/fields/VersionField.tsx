import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'

type Props = { version: string; onChange: (version: string) => void }

const LONGEST = 40

/** The version of a text that is kept as evidence. */
export function VersionField({ version, onChange }: Props) {
  const { inspector, panels } = useWords().desk
  return (
    <CommitInput
      label={panels.shared.version}
      value={version}
      hint={panels.shared.versionHint}
      check={(text) => {
        if (text === '') return inspector.notEmpty
        return text.length > LONGEST ? inspector.tooManyCharacters(LONGEST) : undefined
      }}
      onCommit={onChange}
    />
  )
}
