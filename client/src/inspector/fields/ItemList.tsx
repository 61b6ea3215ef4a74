import { type ReactNode, useState } from 'react'
import { movedUp, withItem, withoutItem } from '../../lib/list.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from './AddButton.tsx'
import { FoldedItem } from './FoldedItem.tsx'
import { ItemBox } from './ItemBox.tsx'

/** With more than these, each opens only when it is edited. */
const FEW = 3

type Put<Item> = (item: Item, field?: string) => void

type Props<Item> = {
  items: readonly Item[]
  /** What the list is called in the history of what was typed. */
  field: string
  titleOf: (number: number, item: Item) => string
  /** What a folded item says beside its title; without it items do not fold. */
  aboutOf?: (item: Item) => string
  least?: number
  most: number
  /** Without it the caller offers its own way to add one. */
  add?: { label: string; create: () => Item }
  onChange: (items: Item[], field?: string) => void
  children: (item: Item, put: Put<Item>, index: number) => ReactNode
}

/** A list whose items are edited one below the other: added, removed, put before the one above. */
export function ItemList<Item>(props: Props<Item>) {
  const { items, field, titleOf, aboutOf, least = 0, most, add, onChange, children } = props
  const words = useWords().desk.inspector
  const [added, setAdded] = useState<number | null>(null)
  return (
    <>
      {items.map((item, index) => {
        const title = titleOf(index + 1, item)
        const put: Put<Item> = (next, part) =>
          onChange(withItem(items, index, next), part && `${field}${index}.${part}`)
        const common = {
          title,
          removeLabel: words.removeField(title),
          onRemove: items.length > least ? () => onChange(withoutItem(items, index)) : undefined,
          onMoveUp: index > 0 ? () => onChange(movedUp(items, index)) : undefined,
          children: children(item, put, index),
        }
        const key = `${field}${index + 1}`
        if (!aboutOf) return <ItemBox key={key} {...common} />
        const startsOpen = items.length <= FEW || index === added
        const about = aboutOf(item)
        return <FoldedItem key={key} {...common} about={about} startsOpen={startsOpen} isPlain />
      })}
      {add && (
        <AddButton
          label={add.label}
          isDisabled={items.length >= most}
          onAdd={() => {
            setAdded(items.length)
            onChange([...items, add.create()])
          }}
        />
      )}
    </>
  )
}
