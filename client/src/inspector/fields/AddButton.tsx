import { Plus } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'

type Props = { label: string; onAdd: () => void; isDisabled?: boolean }

export function AddButton({ label, onAdd, isDisabled }: Props) {
  return (
    <Button
      look="add"
      icon={<Plus size={15} aria-hidden className="shrink-0" />}
      className="-ml-2 h-auto! min-h-8 max-w-full shrink! self-start text-left whitespace-normal!"
      disabled={isDisabled}
      onClick={onAdd}
    >
      {label}
    </Button>
  )
}
