import { Plus } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'

type Props = { label: string; onAdd: () => void; isDisabled?: boolean }

export function AddButton({ label, onAdd, isDisabled }: Props) {
  return (
    <Button
      look="quiet"
      icon={<Plus size={15} aria-hidden />}
      className="self-start text-accent"
      disabled={isDisabled}
      onClick={onAdd}
    >
      {label}
    </Button>
  )
}
