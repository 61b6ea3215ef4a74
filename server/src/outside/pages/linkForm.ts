import type { OutsideCall } from '../../turns/talk.ts'
import { type Html, html } from './html.ts'
import type { PageWords } from './words.ts'

type LinkCall = Extract<OutsideCall, { kind: 'link' }>
type Field = LinkCall['fields'][number]

/** What stands in the fields already, and what is wrong with it. */
export type Typed = {
  typed: Record<string, string>
  problems: Record<string, string>
  words: PageWords
}

/** The fields of a secure page; the browser helps, the server decides. */
export function linkForm({ text, fields }: LinkCall, action: string, typed: Typed): Html {
  const { problems, words } = typed
  const isWrong = Object.keys(problems).length > 0
  return html`<p>${introOf(text)}</p>
${isWrong ? html`<p class="alert" role="alert">${words.fixThese}</p>` : null}
<form method="post" action="${action}" enctype="multipart/form-data">
${fields.map((field) => fieldBox(field, typed))}
<button>${words.send}</button>
</form>`
}

/** What follows the first paragraph tells how to know the link: here, the page itself says so below. */
function introOf(text: string): string {
  const [intro = ''] = text.split('\n\n')
  return intro
}

const KEYBOARDS: Record<string, string> = {
  number: 'decimal',
  money: 'decimal',
  nik: 'numeric',
  npwp: 'numeric',
  nitku: 'numeric',
  lastFour: 'numeric',
  postcode: 'numeric',
}
const TYPES: Record<string, string> = { date: 'date', email: 'email', phone: 'tel', file: 'file' }

function fieldBox(
  { name, label, answer, required }: Field,
  { typed, problems, words }: Typed,
): Html {
  const problem = problems[name]
  const isFile = answer === 'file'
  const described = [isFile ? `${name}-hint` : '', problem ? `${name}-problem` : '']
    .filter((id) => id !== '')
    .join(' ')
  return html`<div class="field">
<label for="${name}">${label} <span class="hint">(${required ? words.required : words.optional})</span></label>
<input id="${name}" name="${name}" type="${TYPES[answer] ?? 'text'}"
 inputmode="${KEYBOARDS[answer] ?? 'text'}" autocomplete="off"${required ? html` required` : null}
 aria-invalid="${problem ? 'true' : 'false'}"${described === '' ? null : html` aria-describedby="${described}"`}
${isFile ? html` accept="image/jpeg,image/png,application/pdf"` : html` maxlength="500" value="${typed[name] ?? ''}"`}>
${isFile ? html`<p class="hint" id="${name}-hint">${words.fileHint}</p>` : null}
${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : null}
</div>
`
}
