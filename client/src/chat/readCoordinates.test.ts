import { expect, it } from 'vitest'
import { readCoordinates } from './readCoordinates.ts'

it.each([
  ['-6.2146, 106.8227', '-6.2146', '106.8227'],
  [' -6.2146 106.8227 ', '-6.2146', '106.8227'],
  ['-6,2146; 106,8227', '-6.2146', '106.8227'],
  ['0,0', '0', '0'],
  ['90 -180', '90', '-180'],
])('%j is a place', (text, latitude, longitude) => {
  expect(readCoordinates(text)).toEqual({ latitude, longitude })
})

it.each(['', 'Jakarta', '-6.2', '91, 0', '0, 181', '1e1, 2', '-6.2, 106.8, 3', '--6, 1'])(
  '%j is none',
  (text) => {
    expect(readCoordinates(text)).toBeUndefined()
  },
)
