import { Mic, Pause, Play } from 'lucide-react'
import { useRef, useState } from 'react'
import { useWords } from '../words/words.ts'

/** Heights of the bars: a drawing of a voice, not a measurement of this one. */
const WAVE = [4, 7, 12, 9, 15, 20, 13, 8, 11, 18, 22, 16, 10, 6, 9, 14, 19, 12, 7, 10, 16, 11, 6, 4]

export function VoiceNote({ url }: { url?: string }) {
  const words = useWords().phone.chat.media
  const player = useRef<HTMLAudioElement>(null)
  const [isPlaying, setPlaying] = useState(false)

  function toggle() {
    const audio = player.current
    if (!audio) return
    if (audio.paused) audio.play().catch(() => setPlaying(false))
    else audio.pause()
  }

  return (
    <div className="flex min-w-56 items-center gap-2.5 py-1">
      <button
        type="button"
        onClick={toggle}
        disabled={!url}
        aria-label={words.voice}
        aria-pressed={isPlaying}
        className="grid size-9 shrink-0 place-items-center rounded-full text-text-2 enabled:hover:bg-text/8"
      >
        {isPlaying ? <Pause aria-hidden size={20} /> : <Play aria-hidden size={20} />}
      </button>
      <span aria-hidden className="flex h-6 flex-1 items-center gap-[2px] text-text-3">
        {WAVE.map((height, index) => (
          <span key={index} className="w-[3px] rounded-full bg-current" style={{ height }} />
        ))}
      </span>
      <Mic aria-hidden size={18} className="shrink-0 text-accent" />
      {/* biome-ignore lint/a11y/useMediaCaption: a customer's recording has no captions */}
      <audio
        ref={player}
        src={url}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
      />
    </div>
  )
}
