import { ChevronUp, Trash2 } from 'lucide-react'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'

type Props = {
  removeLabel?: string | undefined
  onRemove?: (() => void) | undefined
  onMoveUp?: (() => void) | undefined
}

/** Moves one of several things of a step up, or removes it, where that can be done. */
export function ItemButtons({ removeLabel = '', onRemove, onMoveUp }: Props) {
  const words = useWords().desk.inspector
  return (
    <>
      {onMoveUp && (
        <IconButton
          className="size-7"
          label={words.moveUp}
          icon={<ChevronUp size={15} />}
          onClick={onMoveUp}
        />
      )}
      {onRemove && (
        <IconButton
          className="size-7"
          label={removeLabel}
          icon={<Trash2 size={14} />}
          onClick={onRemove}
        />
      )}
    </>
  )
}
