import type { ReactNode } from 'react'
import { movedUp, withItem, withoutItem } from '../../lib/list.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from './AddButton.tsx'
import { ItemBox } from './ItemBox.tsx'

type Put<Item> = (item: Item, field?: string) => void

type Props<Item> = {
  items: readonly Item[]
  /** What the list is called in the history of what was typed. */
  field: string
  titleOf: (number: number, item: Item) => string
  least?: number
  most: number
  /** Without it the caller offers its own way to add one. */
  add?: { label: string; create: () => Item }
  onChange: (items: Item[], field?: string) => void
  children: (item: Item, put: Put<Item>, index: number) => ReactNode
}

/** A list whose items are edited one below the other: added, removed, put before the one above. */
export function ItemList<Item>(props: Props<Item>) {
  const { items, field, titleOf, least = 0, most, add, onChange, children } = props
  const words = useWords().desk.inspector
  return (
    <>
      {items.map((item, index) => {
        const title = titleOf(index + 1, item)
        const put: Put<Item> = (next, part) =>
          onChange(withItem(items, index, next), part && `${field}${index}.${part}`)
        return (
          <ItemBox
            key={`${field}${index + 1}`}
            title={title}
            removeLabel={words.removeField(title)}
            onRemove={items.length > least ? () => onChange(withoutItem(items, index)) : undefined}
            onMoveUp={index > 0 ? () => onChange(movedUp(items, index)) : undefined}
          >
            {children(item, put, index)}
          </ItemBox>
        )
      })}
      {add && (
        <AddButton
          label={add.label}
          isDisabled={items.length >= most}
          onAdd={() => onChange([...items, add.create()])}
        />
      )}
    </>
  )
}
