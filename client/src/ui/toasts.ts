import { Toast } from '@base-ui/react/toast'

/** Says that something in the background went well or did not. Errors stay until they are closed. */
export const toasts = Toast.createToastManager<{ link?: { href: string; label: string } }>()

export function sayDone(title: string, link?: { href: string; label: string }): void {
  toasts.add({ title, type: 'done', ...(link ? { data: { link }, timeout: 12_000 } : {}) })
}

export function sayFailed(title: string, description?: string): void {
  const about = description ? { description } : {}
  toasts.add({ title, ...about, type: 'failed', priority: 'high', timeout: 0 })
}
