/** The look of every field to type in. */
export const fieldStyle =
  'w-full min-w-0 rounded-control border border-control/60 bg-surface px-2.5 py-[5px] text-text ' +
  'placeholder:text-text-3 hover:border-control aria-invalid:border-danger disabled:opacity-60'
