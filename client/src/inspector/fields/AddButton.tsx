import { Plus } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'

type Props = { label: string; onAdd: () => void; isDisabled?: boolean }

export function AddButton({ label, onAdd, isDisabled }: Props) {
  return (
    <Button
      look="add"
      icon={<Plus size={15} aria-hidden />}
      className="-ml-2 self-start"
      disabled={isDisabled}
      onClick={onAdd}
    >
      {label}
    </Button>
  )
}
