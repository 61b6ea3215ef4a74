import type { OutboundMessage } from '@alur/flows'

/** A message of the flow in the terminal: what is read, then what can be tapped or opened. */
export function spokenLines(message: OutboundMessage): string {
  return [...aboveText(message), message.text, ...belowText(message)]
    .filter((line) => line !== '')
    .join('\n')
}

function aboveText(message: OutboundMessage): string[] {
  switch (message.kind) {
    case 'media': {
      const { source, filename } = message
      return [`<${message.media}: ${filename ?? ('link' in source ? source.link : source.file)}>`]
    }
    case 'location':
      return [`<location: ${message.latitude}, ${message.longitude}>`]
    case 'contact':
      return [`<contact: ${message.phone}>`]
    case 'template':
      return [`<template: ${message.name} (${message.language})>`]
    default:
      return []
  }
}

function belowText(message: OutboundMessage): string[] {
  switch (message.kind) {
    case 'buttons':
    case 'list':
    case 'template':
      return message.options.map(({ title }) => `  [${title}]`)
    case 'location':
      return message.address === undefined ? [] : [message.address]
    case 'contact':
      return message.organisation === undefined ? [] : [message.organisation]
    case 'link':
      return [`  [${message.button}] ${message.url ?? '(an address of one time)'}`]
    case 'locationRequest':
      return ['  [/location]']
    case 'form':
      return [`  [${message.button}] /form`, ...message.fields.map(fieldLine)]
    default:
      return []
  }
}

type Field = Extract<OutboundMessage, { kind: 'form' }>['fields'][number]

function fieldLine({ name, label, input, required, options = [] }: Field): string {
  const kind = input === 'choice' ? options.map(({ id }) => id).join(' | ') : input
  return `    ${name}: ${label} (${kind}${required ? '' : ', may be left out'})`
}
