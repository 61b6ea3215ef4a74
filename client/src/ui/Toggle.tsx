import { Switch } from '@base-ui/react/switch'

type Props = { label: string; isOn: boolean; onChange: (isOn: boolean) => void; about?: string }

export function Toggle({ label, isOn, onChange, about }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control.
    <label className="flex items-start gap-3 py-1">
      <Switch.Root
        checked={isOn}
        onCheckedChange={onChange}
        className="mt-0.5 flex h-5 w-9 shrink-0 items-center rounded-full bg-control p-0.5 transition-colors data-checked:bg-accent"
      >
        <Switch.Thumb className="size-4 rounded-full bg-surface shadow transition-transform data-checked:translate-x-4" />
      </Switch.Root>
      <span>
        {label}
        {about && <span className="block text-xs text-text-3">{about}</span>}
      </span>
    </label>
  )
}
