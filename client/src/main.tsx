import './lib/zodWithoutEval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { startTheme } from './lib/theme.ts'
import './ui/desk.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id root')

startTheme()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
