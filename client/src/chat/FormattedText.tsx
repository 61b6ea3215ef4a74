import type { ReactNode } from 'react'
import { formatText, type TextBlock, type TextLine, type TextSpan } from './formatText.ts'

/** `tail` follows the last word on its line: the room the time stamp needs. */
export function FormattedText({ text, tail }: { text: string; tail?: ReactNode }) {
  const blocks = formatText(text)
  return blocks.map((block, index) => (
    <Block key={index} block={block} tail={index === blocks.length - 1 ? tail : undefined} />
  ))
}

function Block({ block, tail }: { block: TextBlock; tail: ReactNode }) {
  const lines = block.lines.map((line, index) => ({
    name: `line-${index}`,
    content: <Line line={line} tail={index === block.lines.length - 1 ? tail : undefined} />,
  }))
  switch (block.kind) {
    case 'lines':
      return lines.map(({ name, content }) => (
        <div key={name} className="min-h-[1lh] whitespace-pre-wrap">
          {content}
        </div>
      ))
    case 'quote':
      return (
        <blockquote className="my-1 whitespace-pre-wrap border-control border-l-3 pl-2 text-text-2">
          {lines.map(({ name, content }) => (
            <div key={name}>{content}</div>
          ))}
        </blockquote>
      )
    case 'bullets':
      return (
        <ul className="list-disc whitespace-pre-wrap pl-5 marker:text-text-2">
          {lines.map(({ name, content }) => (
            <li key={name}>{content}</li>
          ))}
        </ul>
      )
    case 'numbers':
      return (
        <ol start={block.first} className="list-decimal whitespace-pre-wrap pl-5.5">
          {lines.map(({ name, content }) => (
            <li key={name}>{content}</li>
          ))}
        </ol>
      )
  }
}

function Line({ line, tail }: { line: TextLine; tail: ReactNode }) {
  return (
    <>
      <Spans spans={line} />
      {tail}
    </>
  )
}

function Spans({ spans }: { spans: TextSpan[] }) {
  return spans.map((span, index) => <Span key={index} span={span} />)
}

function Span({ span }: { span: TextSpan }) {
  switch (span.kind) {
    case 'text':
      return span.text
    case 'bold':
      return (
        <strong className="font-semibold">
          <Spans spans={span.spans} />
        </strong>
      )
    case 'italic':
      return (
        <em>
          <Spans spans={span.spans} />
        </em>
      )
    case 'strike':
      return (
        <s>
          <Spans spans={span.spans} />
        </s>
      )
    case 'mono':
      return <code className="font-mono text-[0.93em] leading-none">{span.text}</code>
    case 'code':
      return (
        <code className="rounded bg-text/8 px-1 font-mono text-[0.93em] leading-none">
          {span.text}
        </code>
      )
    case 'link':
      return (
        <a
          href={span.href}
          target="_blank"
          rel="noopener noreferrer"
          className="break-all text-info underline decoration-1 underline-offset-2"
        >
          {span.text}
        </a>
      )
  }
}
