import type { CustomerMessage } from '@alur/server/phone'
import { useMutation } from '@tanstack/react-query'
import { fileMessage } from './fileMessage.ts'
import { uploadFile } from './pageApi.ts'

/** Hands a file of the reader's own to the phone, then sends it like any message. */
export function useFileSender(send: (message: CustomerMessage) => void) {
  return useMutation({
    networkMode: 'always',
    mutationFn: async (file: File) => fileMessage(await uploadFile(file), file.name),
    onSuccess: send,
  })
}
