import { useWords } from '../../words/words.ts'

export function ResumePanel() {
  return <p className="text-text-2">{useWords().desk.inspector.resumeAbout}</p>
}
