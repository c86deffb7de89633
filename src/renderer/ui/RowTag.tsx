import { lastPart } from './tag-name'

/** A tag in a row of a list, in one element where a chip has three: rows come by the dozen while a list is scrolled. */
export function RowTag({ name, color }: { name: string; color: string }) {
  return (
    <bdi className="row-tag" title={name.includes('/') ? name : undefined} style={{ ['--dot' as string]: color }}>
      {lastPart(name)}
    </bdi>
  )
}
