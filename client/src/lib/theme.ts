const KEY = 'alur.theme'
export type Theme = 'system' | 'light' | 'dark'

/** Sets the page's theme now and whenever the system's changes; returns the chosen one. */
export function startTheme(): Theme {
  const chosen = storedTheme()
  applyTheme(chosen)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    applyTheme(storedTheme())
  })
  return chosen
}

export function storedTheme(): Theme {
  const stored = localStorage.getItem(KEY)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme)
  applyTheme(theme)
}

function applyTheme(theme: Theme): void {
  const isDark = theme === 'dark' || (theme === 'system' && prefersDark())
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}

function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches
}
