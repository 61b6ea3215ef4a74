import { expect, it } from 'vitest'
import { cleanJson, cleanText } from './cleanJson.ts'

it('strips NUL from values and keys at any depth', () => {
  expect(cleanJson({ 'a\u0000': [{ b: 'x\u0000y' }, 'z\u0000'] })).toEqual({
    a: [{ b: 'xy' }, 'z'],
  })
})

it('replaces halves of surrogate pairs and keeps whole ones', () => {
  expect(cleanText('\ud83d 😀 \ude00')).toBe('\uFFFD 😀 \uFFFD')
})

it('leaves numbers, booleans and null alone', () => {
  expect(cleanJson([1, true, null])).toEqual([1, true, null])
})

it('keeps a key named __proto__ from becoming a prototype', () => {
  const cleaned = cleanJson(JSON.parse('{"__proto__": {"admin": true}}'))
  expect((cleaned as { admin?: boolean }).admin).toBeUndefined()
})

it('cuts off nesting that would overflow the stack', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
  expect(JSON.stringify(cleanJson(deep)).length).toBeLessThan(200)
})
