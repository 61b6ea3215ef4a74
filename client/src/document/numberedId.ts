/** The first free id of the form `option1`, `option2` … */
export function numberedId(base: string, taken: readonly string[]): string {
  let number = 1
  while (taken.includes(`${base}${number}`)) number += 1
  return `${base}${number}`
}
