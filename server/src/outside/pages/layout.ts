import { createHash } from 'node:crypto'
import { type Html, html } from './html.ts'
import { type PageLanguage, pageWords } from './words.ts'

const STYLE = `
:root{color-scheme:light dark;--canvas:#f3f5f4;--surface:#fff;--text:#16201b;--text-2:#48554e;
--border:#dde3e0;--control:#7d8a83;--accent:#0a7557;--on-accent:#fff;--danger:#b3261e;
--danger-soft:#fbe9e7;--focus:#1b5fd0}
@media (prefers-color-scheme:dark){:root{--canvas:#0e1311;--surface:#161c19;--text:#e9efeb;
--text-2:#b5c1ba;--border:#2c3631;--control:#73817a;--accent:#45c79a;--on-accent:#06251a;
--danger:#ff9389;--danger-soft:#3a1a17;--focus:#8ab6ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--text);
font:16px/1.5 Inter,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem 3rem}
.card{background:var(--surface);border:1px solid var(--border);border-radius:12px;padding:1.25rem}
.mark{display:flex;align-items:center;gap:.5rem;font-weight:600;margin-bottom:1rem}
.mark span{width:1rem;height:1rem;border-radius:5px;background:var(--accent)}
h1{font-size:1.35rem;line-height:1.25;margin:0 0 .75rem;text-wrap:balance}
p{margin:0 0 1rem;white-space:pre-line;overflow-wrap:anywhere}
.agreement{max-height:24rem;overflow:auto;border:1px solid var(--border);border-radius:8px;
padding:.75rem;margin-bottom:1rem;white-space:pre-line}
.agreement:focus-visible,a:focus-visible,input:focus-visible,button:focus-visible{
outline:3px solid var(--focus);outline-offset:2px}
a{color:var(--accent)}
.field{margin-bottom:1.1rem}
form+form{margin-top:1.75rem}
label{display:block;font-weight:600;margin-bottom:.3rem}
.hint{color:var(--text-2);font-size:.875rem;font-weight:400}
input{width:100%;min-height:2.9rem;padding:.5rem .75rem;font:inherit;color:inherit;
background:var(--surface);border:1px solid var(--control);border-radius:8px}
input[type=file]{padding:.45rem}
input::file-selector-button{font:inherit;font-weight:600;color:var(--text);background:var(--canvas);
border:1px solid var(--border);border-radius:6px;padding:.35rem .7rem;margin-right:.7rem}
.field .hint{margin:.3rem 0 0}
input[aria-invalid=true]{border-color:var(--danger);border-width:2px}
.problem{color:var(--danger);font-size:.9rem;margin:.3rem 0 0}
.alert{background:var(--danger-soft);color:var(--danger);border-radius:8px;padding:.75rem}
button{display:block;width:100%;min-height:3rem;margin-top:.75rem;font:inherit;font-weight:600;
border-radius:8px;border:1px solid var(--accent);background:var(--accent);color:var(--on-accent);
cursor:pointer}
button.quiet{background:transparent;color:var(--text);border-color:var(--control)}
dl{display:grid;grid-template-columns:auto 1fr;gap:.35rem 1rem;align-items:baseline;margin:0 0 1rem}
dt{color:var(--text-2)}dd{margin:0;font-weight:600;overflow-wrap:anywhere}
.sum{grid-column:1/-1;font-size:1.6rem;line-height:1.2;margin-bottom:.5rem}
.foot{color:var(--text-2);font-size:.875rem;margin:1rem .25rem 0}
`

const styleHash = createHash('sha256').update(STYLE).digest('base64')

/** No scripts, no pictures, nothing from elsewhere; a form goes back to its own page alone. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** The address is the key: it must not stay in a cache, nor travel on in a referrer. */
export const PAGE_HEADERS = {
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
}

/** A whole page around its card. */
export function layout(language: PageLanguage, title: string, card: Html): string {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${{ markup: `<style>${STYLE}</style>` }}
</head>
<body>
<main>
<div class="mark"><span aria-hidden="true"></span>Bank Alur</div>
<div class="card">
<h1>${title}</h1>
${card}
</div>
<p class="foot">${pageWords(language).safety}</p>
</main>
</body>
</html>
`
  return page.markup
}
