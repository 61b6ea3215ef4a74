import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env.ALUR_SERVER ?? 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    rolldownOptions: {
      input: {
        desk: resolve(import.meta.dirname, 'index.html'),
        phone: resolve(import.meta.dirname, 'phone/index.html'),
      },
    },
  },
  server: {
    proxy: { '/api': server, '/phone/page': server, '/phone/graph': server },
  },
})
