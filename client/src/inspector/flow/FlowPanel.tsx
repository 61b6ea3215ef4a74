import { changeFlow } from '../../document/commands/changeFlow.ts'
import { useDocument, useEditor, useRun } from '../../document/editorContext.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { FlowFindings } from './FlowFindings.tsx'
import { GlobalWords } from './GlobalWords.tsx'
import { HolidaysSection } from './HolidaysSection.tsx'
import { Languages } from './Languages.tsx'
import { MoneySection } from './MoneySection.tsx'
import { Section } from './Section.tsx'
import { SilenceSection } from './SilenceSection.tsx'
import { TextsSection } from './TextsSection.tsx'
import { Triggers } from './Triggers.tsx'
import { Variables } from './Variables.tsx'

const LONGEST_NAME = 80

/** Everything of the flow that is not one step's. */
export function FlowPanel() {
  const words = useWords().desk.inspector
  const { flow } = words
  const { isReadOnly } = useEditor()
  const run = useRun()
  const name = useDocument((document) => document.name)
  const id = useDocument((document) => document.id)
  return (
    <fieldset disabled={isReadOnly} className="min-w-0 pb-6">
      <div className="flex flex-col gap-3 p-4">
        <CommitInput
          label={flow.name}
          value={name}
          hint={flow.id(id)}
          check={(text) => {
            if (text === '') return words.notEmpty
            return text.length > LONGEST_NAME ? words.tooManyCharacters(LONGEST_NAME) : undefined
          }}
          onCommit={(text) => run(changeFlow({ name: text }))}
        />
        <Languages />
      </div>
      <Section title={flow.start} about={flow.startAbout} isOpen>
        <Triggers />
      </Section>
      <Section title={flow.variables} isOpen>
        <Variables />
      </Section>
      <Section title={flow.globalWords} about={flow.globalWordsAbout}>
        <GlobalWords />
      </Section>
      <Section title={flow.texts}>
        <FlowFindings field="settings.texts" />
        <TextsSection />
      </Section>
      <Section title={flow.silence}>
        <FlowFindings field="settings.silence" />
        <SilenceSection />
      </Section>
      <Section title={flow.money}>
        <MoneySection />
      </Section>
      <Section title={flow.holidays} about={flow.holidaysAbout}>
        <HolidaysSection />
      </Section>
    </fieldset>
  )
}
