import type { LocalizedText } from './content.ts'
import { MESSAGE_LIMITS } from './limits.ts'
import type { Settings } from './settings.ts'

/** The texts that the flow's settings say, at their places in the document. */
export function settingsTexts({
  texts,
  silence,
}: Settings): { path: (string | number)[]; text: LocalizedText; limit: number }[] {
  const { reprompts, wrongKinds = {}, ...single } = texts
  const { nudge, resume } = silence
  const at = (path: (string | number)[], text: LocalizedText, limit: number) => ({
    path: ['settings', ...path],
    text,
    limit,
  })
  const plain = MESSAGE_LIMITS.text
  const button = MESSAGE_LIMITS.templateButton
  return [
    ...reprompts.map((text, index) => at(['texts', 'reprompts', index], text, plain)),
    ...Object.entries(single).flatMap(([name, text]) =>
      text ? [at(['texts', name], text, plain)] : [],
    ),
    ...Object.entries(wrongKinds).map(([input, text]) =>
      at(['texts', 'wrongKinds', input], text, plain),
    ),
    ...(nudge ? [at(['silence', 'nudge', 'text'], nudge.text, plain)] : []),
    ...(resume
      ? [
          at(['silence', 'resume', 'text'], resume.text, MESSAGE_LIMITS.interactiveBody),
          at(['silence', 'resume', 'goOn'], resume.goOn, button),
          at(['silence', 'resume', 'stop'], resume.stop, button),
        ]
      : []),
  ]
}
