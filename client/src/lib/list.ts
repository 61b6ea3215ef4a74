/** A copy of a list with one item changed. */
export function withItem<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return list.map((one, at) => (at === index ? item : one))
}

export function withoutItem<Item>(list: readonly Item[], index: number): Item[] {
  return list.filter((_, at) => at !== index)
}

/** Swaps an item with the one before it; the first stays where it is. */
export function movedUp<Item>(list: readonly Item[], index: number): Item[] {
  const copy = [...list]
  const [item, before] = [copy[index], copy[index - 1]]
  if (item !== undefined && before !== undefined) copy.splice(index - 1, 2, item, before)
  return copy
}
