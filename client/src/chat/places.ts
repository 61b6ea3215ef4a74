import type { ChatPlace } from './chatEntry.ts'

/** Places a customer may be at, so that one is two taps away; the names are the same in both languages. */
export const PLACES: ChatPlace[] = [
  {
    name: 'Jl. Jenderal Sudirman',
    address: 'Jakarta Pusat, DKI Jakarta',
    latitude: '-6.2146',
    longitude: '106.8227',
  },
  {
    name: 'Monumen Nasional',
    address: 'Gambir, Jakarta Pusat',
    latitude: '-6.1754',
    longitude: '106.8272',
  },
  {
    name: 'BSD City',
    address: 'Tangerang Selatan, Banten',
    latitude: '-6.3019',
    longitude: '106.6527',
  },
  {
    name: 'Jl. Tunjungan',
    address: 'Surabaya, Jawa Timur',
    latitude: '-7.2585',
    longitude: '112.7386',
  },
  { name: 'Jl. Malioboro', address: 'Yogyakarta', latitude: '-7.7926', longitude: '110.3658' },
]
