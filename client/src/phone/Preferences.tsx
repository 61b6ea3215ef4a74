import { useState } from 'react'
import { chooseTheme, storedTheme, type Theme } from '../lib/theme.ts'
import { type InterfaceLanguage, useWords } from '../words/words.ts'
import { Segments } from './Segments.tsx'

type Props = { language: InterfaceLanguage; onLanguage: (language: InterfaceLanguage) => void }

const THEMES: Theme[] = ['system', 'light', 'dark']
const LANGUAGES: InterfaceLanguage[] = ['en', 'id']

export function Preferences({ language, onLanguage }: Props) {
  const words = useWords().phone.page
  const [theme, setTheme] = useState(storedTheme)

  function changeTheme(chosen: Theme) {
    chooseTheme(chosen)
    setTheme(chosen)
  }

  return (
    <section className="flex flex-col gap-3">
      <Segments
        label={words.theme.label}
        options={THEMES.map((value) => ({ value, title: words.theme[value] }))}
        value={theme}
        onChange={changeTheme}
      />
      <Segments
        label={words.language.label}
        options={LANGUAGES.map((value) => ({ value, title: words.language[value], lang: value }))}
        value={language}
        onChange={onLanguage}
      />
    </section>
  )
}
