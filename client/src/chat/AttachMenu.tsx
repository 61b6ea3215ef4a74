import { Menu } from '@base-ui/react/menu'
import {
  ChartBarBig,
  FileText,
  FolderOpen,
  ImageIcon,
  MapPin,
  Mic,
  Plus,
  Smile,
  UserRound,
  Video,
} from 'lucide-react'
import { useWords } from '../words/words.ts'

const ATTACHMENTS = [
  { kind: 'image', Icon: ImageIcon, colour: 'bg-kind-choose' },
  { kind: 'video', Icon: Video, colour: 'bg-kind-end' },
  { kind: 'document', Icon: FileText, colour: 'bg-kind-ask' },
  { kind: 'location', Icon: MapPin, colour: 'bg-kind-talk' },
  { kind: 'contact', Icon: UserRound, colour: 'bg-kind-choose' },
  { kind: 'voice', Icon: Mic, colour: 'bg-kind-wait' },
  { kind: 'sticker', Icon: Smile, colour: 'bg-kind-talk' },
  { kind: 'poll', Icon: ChartBarBig, colour: 'bg-kind-decide' },
  { kind: 'file', Icon: FolderOpen, colour: 'bg-kind-data' },
] as const

type Kind = (typeof ATTACHMENTS)[number]['kind']

/** What is sent at once, as a sample; a poll is a kind the interface does not carry. */
export type Attachment = Exclude<Kind, 'location' | 'file'>

export function AttachMenu(props: { disabled: boolean; onPick: (kind: Kind) => void }) {
  const words = useWords().phone.chat
  return (
    <Menu.Root>
      <Menu.Trigger
        disabled={props.disabled}
        aria-label={words.attach}
        className="grid size-11 shrink-0 cursor-pointer place-items-center rounded-full text-text-2 data-popup-open:rotate-45"
      >
        <Plus aria-hidden size={22} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="top" align="start" sideOffset={8} className="z-50">
          <Menu.Popup className="grid grid-cols-4 gap-1 rounded-card border border-border bg-surface p-3 shadow-lg outline-none">
            {ATTACHMENTS.map((attachment) => (
              <AttachItem
                key={attachment.kind}
                attachment={attachment}
                onPick={() => props.onPick(attachment.kind)}
              />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function AttachItem(props: { attachment: (typeof ATTACHMENTS)[number]; onPick: () => void }) {
  const words = useWords().phone.chat
  const { kind, Icon, colour } = props.attachment
  return (
    <Menu.Item
      onClick={props.onPick}
      className="flex w-19 cursor-pointer flex-col items-center gap-1 rounded-control px-1 py-2 text-center text-[12px] leading-4 outline-none data-highlighted:bg-text/8"
    >
      <span className={`grid size-11 place-items-center rounded-full text-surface ${colour}`}>
        <Icon aria-hidden size={20} />
      </span>
      {words.attachments[kind]}
    </Menu.Item>
  )
}
