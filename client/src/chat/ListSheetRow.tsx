import type { ChatOption } from './chatEntry.ts'

type Props = { option: ChatOption; heading?: string; isChosen: boolean; onPick: () => void }

export function ListSheetRow({ option, heading, isChosen, onPick }: Props) {
  return (
    <>
      {heading && <h3 className="px-5 pt-3 pb-1 font-medium text-[13px] text-accent">{heading}</h3>}
      <label className="flex cursor-pointer items-center gap-4 px-5 py-2.5 focus-within:bg-text/5 hover:bg-text/5">
        <span className="min-w-0 flex-1">
          <span className="wrap-anywhere block text-[15px] leading-5">{option.title}</span>
          {option.description && (
            <span className="wrap-anywhere block text-[13px] text-text-2 leading-4.5">
              {option.description}
            </span>
          )}
        </span>
        <input
          type="radio"
          name="option"
          value={option.id}
          checked={isChosen}
          onChange={onPick}
          className="size-5 shrink-0 cursor-pointer accent-accent"
        />
      </label>
    </>
  )
}
