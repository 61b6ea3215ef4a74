import type { Customer } from '@alur/server/phone'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useWords } from '../words/words.ts'
import { createCustomer } from './pageApi.ts'
import { customersQuery } from './phoneQueries.ts'

export function NewCustomerForm({ onCreated }: { onCreated: (customer: Customer) => void }) {
  const words = useWords().phone.page.customer
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [isHidden, setHidden] = useState(false)
  const creating = useMutation({
    networkMode: 'always',
    mutationFn: createCustomer,
    onSuccess: (customer) => {
      client.setQueryData(customersQuery.queryKey, (known) => [...(known ?? []), customer])
      onCreated(customer)
    },
  })

  function create(event: FormEvent) {
    event.preventDefault()
    if (name.trim() !== '') creating.mutate({ name: name.trim(), phoneShared: !isHidden })
  }

  return (
    <form
      onSubmit={create}
      className="mt-2 flex flex-col gap-3 border-border border-t px-5 pt-4 pb-5"
    >
      <h3 className="flex items-center gap-2 font-medium text-[15px]">
        <UserPlus aria-hidden size={18} className="text-accent" />
        {words.add}
      </h3>
      <label className="flex flex-col gap-1 text-[13px] text-text-2">
        {words.nameLabel}
        <input
          value={name}
          maxLength={100}
          autoComplete="off"
          placeholder={words.namePlaceholder}
          onChange={(event) => setName(event.target.value)}
          className="h-11 rounded-control border border-control bg-surface px-3 text-[16px] text-text placeholder:text-text-3"
        />
      </label>
      <label className="flex cursor-pointer items-start gap-2.5 text-[13.5px]">
        <input
          type="checkbox"
          checked={isHidden}
          onChange={(event) => setHidden(event.target.checked)}
          className="mt-0.5 size-4.5 shrink-0 accent-accent"
        />
        {words.hideNumber}
      </label>
      {creating.error && (
        <p role="alert" className="text-danger">
          {creating.error.message}
        </p>
      )}
      <button
        type="submit"
        disabled={name.trim() === '' || creating.isPending}
        className="h-11 rounded-full bg-accent font-semibold text-on-accent enabled:cursor-pointer disabled:bg-text/10 disabled:text-text-3"
      >
        {words.create}
      </button>
    </form>
  )
}
