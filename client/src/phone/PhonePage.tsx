import { useEffect, useState } from 'react'
import {
  type InterfaceLanguage,
  interfaceLanguages,
  LanguageContext,
  storedLanguage,
  storeLanguage,
} from '../words/words.ts'
import { AboutPhone } from './AboutPhone.tsx'
import type { Outbox } from './outbox.ts'
import { PhoneScreen } from './PhoneScreen.tsx'
import { Preferences } from './Preferences.tsx'
import { WeatherPanel } from './WeatherPanel.tsx'

/** On a wide screen a phone beside its explanation; on a phone the chat is the screen. */
export function PhonePage({ outbox }: { outbox: Outbox }) {
  const [language, setLanguage] = useState<InterfaceLanguage>(storedLanguage)
  const words = interfaceLanguages[language].phone.page

  useEffect(() => {
    document.documentElement.lang = language
    document.title = words.title
  }, [language, words])

  function chooseLanguage(chosen: InterfaceLanguage) {
    storeLanguage(chosen)
    setLanguage(chosen)
  }

  const around = (
    <>
      <AboutPhone />
      <WeatherPanel />
      <Preferences language={language} onLanguage={chooseLanguage} />
    </>
  )
  return (
    <LanguageContext value={language}>
      <div className="flex h-dvh justify-center gap-14 overflow-hidden min-[900px]:p-8 min-[900px]:items-center">
        <PhoneScreen outbox={outbox} around={around} />
        <aside className="hidden max-h-full w-90 flex-col gap-6 overflow-y-auto p-1 min-[900px]:flex">
          {around}
        </aside>
      </div>
    </LanguageContext>
  )
}
