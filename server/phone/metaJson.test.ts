import { expect, it } from 'vitest'
import { metaJson } from './metaJson.ts'

it('escapes slashes and everything beyond ASCII in lower case, and stays the same JSON', () => {
  const value = { 'kunci/é': 'Rp 1/2 — ÿ 😀 \u0000 \u007f \ud800 "\\"' }
  const text = metaJson(value)
  expect(text).toBe(
    String.raw`{"kunci\/\u00e9":"Rp 1\/2 \u2014 \u00ff \ud83d\ude00 \u0000 ` +
      String.raw`${'\u007f'} \ud800 \"\\\""}`,
  )
  expect(JSON.parse(text)).toEqual(value)
})
