import { Switch } from '@base-ui/react/switch'
import { useId } from 'react'

type Props = { title: string; detail: string; isOn: boolean; onChange: (isOn: boolean) => void }

export function WeatherSwitch({ title, detail, isOn, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <p id={`${id}-title`}>{title}</p>
        <p id={`${id}-detail`} className="text-[13px] text-text-2 leading-4.5">
          {detail}
        </p>
      </div>
      <Switch.Root
        checked={isOn}
        onCheckedChange={onChange}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-detail`}
        className="mt-0.5 flex h-6 w-10 shrink-0 cursor-pointer rounded-full bg-control p-0.5 transition-colors data-checked:bg-accent"
      >
        <Switch.Thumb className="size-5 rounded-full bg-surface transition-transform data-checked:translate-x-4" />
      </Switch.Root>
    </div>
  )
}
