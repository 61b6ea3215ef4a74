import { useReactFlow, useStore } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import { IconButton } from '../ui/IconButton.tsx'
import { useWords } from '../words/words.ts'

export function ZoomButtons({ onFit }: { onFit: () => void }) {
  const { canvas } = useWords().desk
  const { zoomIn, zoomOut } = useReactFlow()
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100))
  return (
    <div className="absolute bottom-3 left-3 z-10 flex items-center rounded-xl border border-border bg-surface p-0.5 shadow-sm">
      <IconButton
        label={canvas.zoomOut}
        icon={<Minus size={16} />}
        onClick={() => void zoomOut()}
      />
      <span className="w-11 text-center text-xs text-text-2">{percent} %</span>
      <IconButton label={canvas.zoomIn} icon={<Plus size={16} />} onClick={() => void zoomIn()} />
      <IconButton label={canvas.fit} icon={<Maximize size={15} />} onClick={onFit} />
    </div>
  )
}
