/** Where the server shows a file that came or went in a conversation, once it has fetched it. */
export function mediaUrl(fileId: string): string {
  return `/api/media/${encodeURIComponent(fileId)}`
}
