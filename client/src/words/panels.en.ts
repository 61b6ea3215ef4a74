import { askPanelWords } from './askPanels.en.ts'
import { decidePanelWords } from './decidePanels.en.ts'
import { talkPanelWords } from './talkPanels.en.ts'

/** The words of each kind's panel. */
export const panelWords = {
  shared: {
    /** For names of days and months. */
    locale: 'en-GB',
    preview: 'As the customer sees it',
    charactersLeft: (used: number, limit: number) => `${used} of ${limit} characters`,
    line: (number: number) => `Line ${number}`,
    addLine: 'Add a line',
    lineLabel: 'Label',
    lineValue: 'Value',
    templateHint: 'Words, with variables and formulas in braces.',
    ownSample: 'Choose the sample answer',
    ownSampleAbout: (outcome: string) => `Otherwise it is “${outcome}” after one second.`,
    version: 'Version of the text',
    versionHint: 'Kept as evidence with every answer. Change it with every change of the text.',
    pageButton: 'Button that opens the page',
    pageTitle: 'Heading of the page',
    queue: 'Queue',
    queueForm: 'Small letters, digits and dashes, such as service.',
    priority: 'Priority',
    priorities: { urgent: 'Urgent', high: 'High', normal: 'Normal', low: 'Low' },
  },
  ...talkPanelWords,
  ...askPanelWords,
  ...decidePanelWords,
}
