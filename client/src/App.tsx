import { Tooltip } from '@base-ui/react/tooltip'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { createQueryClient } from './api/queryClient.ts'
import { ChooseLanguageContext } from './pages/ChooseLanguageContext.ts'
import { createDeskRouter } from './router.tsx'
import {
  type InterfaceLanguage,
  LanguageContext,
  storedLanguage,
  storeLanguage,
} from './words/words.ts'

export function App() {
  const [client] = useState(createQueryClient)
  const [router] = useState(() => createDeskRouter())
  const [language, setLanguage] = useState(storedLanguage)

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  function choose(chosen: InterfaceLanguage) {
    storeLanguage(chosen)
    setLanguage(chosen)
  }

  return (
    <QueryClientProvider client={client}>
      <LanguageContext value={language}>
        <ChooseLanguageContext value={choose}>
          <Tooltip.Provider delay={400}>
            <RouterProvider router={router} />
          </Tooltip.Provider>
        </ChooseLanguageContext>
      </LanguageContext>
    </QueryClientProvider>
  )
}
