import { Plus, Workflow } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'

export function EmptyFlows({ onCreate }: { onCreate: () => void }) {
  const { list } = useWords().desk
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-control/60 px-6 py-16 text-center">
      <Workflow size={36} strokeWidth={1.6} aria-hidden className="text-accent" />
      <h2 className="text-[16px]/6 font-semibold">{list.empty}</h2>
      <p className="max-w-sm text-text-2">{list.emptyAbout}</p>
      <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={onCreate}>
        {list.newFlow}
      </Button>
    </div>
  )
}
