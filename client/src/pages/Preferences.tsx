import { SlidersHorizontal } from 'lucide-react'
import { useContext, useState } from 'react'
import { chooseTheme, storedTheme, type Theme } from '../lib/theme.ts'
import { Dropdown, DropdownChoices, DropdownLine } from '../ui/Dropdown.tsx'
import { type InterfaceLanguage, LanguageContext, useWords } from '../words/words.ts'
import { ChooseLanguageContext } from './ChooseLanguageContext.ts'

const THEMES: Theme[] = ['system', 'light', 'dark']
const LANGUAGES: InterfaceLanguage[] = ['en', 'id']

/** Theme and language of the desk, for this browser. */
export function Preferences({ className }: { className: string }) {
  const words = useWords().desk
  const language = useContext(LanguageContext)
  const chooseLanguage = useContext(ChooseLanguageContext)
  const [theme, setTheme] = useState(storedTheme)

  function wear(value: string) {
    const chosen = THEMES.find((one) => one === value)
    if (!chosen) return
    chooseTheme(chosen)
    setTheme(chosen)
  }

  return (
    <Dropdown
      align="start"
      trigger={
        <button type="button" className={className}>
          <SlidersHorizontal size={20} aria-hidden />
          <span className="max-w-full truncate">{words.appearance}</span>
        </button>
      }
    >
      <DropdownChoices
        label={words.theme}
        value={theme}
        items={THEMES.map((value) => ({ value, label: words.themes[value] }))}
        onChoose={wear}
      />
      <DropdownLine />
      <DropdownChoices
        label={words.interfaceLanguage}
        value={language}
        items={LANGUAGES.map((value) => ({ value, label: words.interfaceLanguages[value] }))}
        onChoose={(value) => {
          const chosen = LANGUAGES.find((one) => one === value)
          if (chosen) chooseLanguage(chosen)
        }}
      />
    </Dropdown>
  )
}
