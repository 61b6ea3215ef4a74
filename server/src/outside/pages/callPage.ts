import type { OutsideCall } from '../../turns/talk.ts'
import { formatAmount } from './formatAmount.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { linkForm, type Typed } from './linkForm.ts'
import { pageLanguage, pageWords } from './words.ts'

/** What was filled in before and cannot be taken, by field; null the first time. */
export type Trouble = { typed: Record<string, string>; problems: Record<string, string> } | null

/** The page of a call that waits. `action` is its own address. */
export function callPage(call: OutsideCall, action: string, trouble: Trouble): string {
  const language = pageLanguage(call.language)
  const words = pageWords(language)
  const typed: Typed = { ...(trouble ?? { typed: {}, problems: {} }), words }
  switch (call.kind) {
    case 'link':
      return layout(language, call.title, linkForm(call, action, typed))
    case 'sign':
      return layout(language, call.title, signForm(call, action, typed))
    case 'verify':
      return layout(language, words.approveTitle, verifyForm(call, action, typed))
    case 'payment':
      return layout(language, call.title, paymentForm(call, action, typed))
  }
}

type Of<Kind extends OutsideCall['kind']> = Extract<OutsideCall, { kind: Kind }>

function signForm(call: Of<'sign'>, action: string, { typed, problems, words }: Typed): Html {
  const problem = problems.name
  const file = call.document ? html`<p><a href="${action}/document">${words.read}</a></p>` : null
  return html`<div class="agreement" tabindex="0" role="region" aria-label="${call.title}">${call.text}</div>
${file}
<form method="post" action="${action}">
<div class="field">
<label for="name">${words.yourName}</label>
<input id="name" name="name" autocomplete="name" required maxlength="120" value="${typed.name ?? ''}"
 aria-invalid="${problem ? 'true' : 'false'}"${problem ? html` aria-describedby="name-problem"` : null}>
${problem ? html`<p class="problem" id="name-problem">${problem}</p>` : null}
</div>
<button name="outcome" value="signed">${words.sign}</button>
<button class="quiet" name="outcome" value="declined" formnovalidate>${words.decline}</button>
</form>`
}

function verifyForm(call: Of<'verify'>, action: string, { words }: Typed): Html {
  return html`<p>${call.title}</p>
<form method="post" action="${action}">
<button name="outcome" value="verified">${words.approve}</button>
<button class="quiet" name="outcome" value="failed">${words.reject}</button>
<button class="quiet" name="outcome" value="locked">${words.lock}</button>
</form>
<p class="foot">${words.approveNote}</p>`
}

function paymentForm(call: Of<'payment'>, action: string, { typed, problems, words }: Typed): Html {
  const problem = problems.amount
  return html`<dl>
<dt>${words.amount}</dt><dd class="sum">${formatAmount(call)}</dd>
<dt>${words.reference}</dt><dd>${call.reference}</dd>
</dl>
<form method="post" action="${action}">
<button name="outcome" value="pay">${words.pay} ${formatAmount(call)}</button>
<button class="quiet" name="outcome" value="failed">${words.payFails}</button>
</form>
<form method="post" action="${action}">
<div class="field">
<label for="amount">${words.otherAmount}</label>
<input id="amount" name="amount" inputmode="decimal" required maxlength="24" value="${typed.amount ?? ''}"
 aria-invalid="${problem ? 'true' : 'false'}"${problem ? html` aria-describedby="amount-problem"` : null}>
${problem ? html`<p class="problem" id="amount-problem">${problem}</p>` : null}
<button class="quiet" name="outcome" value="payOther">${words.payOther}</button>
</div>
</form>
<p class="foot">${words.payNote}</p>`
}
