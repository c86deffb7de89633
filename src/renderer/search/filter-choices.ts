import type { ArticleFilter } from '@shared/article'
import type { TFunction } from 'i18next'
import { formatDay, languageName } from '@/app/format'
import type { Labels } from '@/app/labels'

export type FilterName = 'tag' | 'collection' | 'sourceId' | 'language'
export const FILTERS: readonly FilterName[] = ['tag', 'collection', 'sourceId', 'language']

export interface FilterChoice {
  value: string
  label: string
}

/** What a list can be narrowed to under one heading. */
export function choicesOf(
  name: FilterName,
  { tags, collections, sources, counts }: Labels,
  language: string
): FilterChoice[] {
  switch (name) {
    case 'tag':
      return tags.map((tag) => ({ value: tag.name, label: tag.name }))
    case 'collection':
      return collections.map(({ path }) => ({ value: path, label: path }))
    case 'sourceId':
      return sources.map(({ id, name: label }) => ({ value: id, label }))
    case 'language':
      return counts.languages.map((one) => ({ value: one.language, label: languageName(one.language, language) }))
  }
}

export interface Chip {
  key: string
  text: string
  without: ArticleFilter
}

/** The conditions that hold, each with the filter that is left when it is taken away. */
export function chipsOf(filter: ArticleFilter, labels: Labels, t: TFunction<'search'>, language: string): Chip[] {
  const without = (key: keyof ArticleFilter): ArticleFilter => ({ ...filter, [key]: null })
  const named = FILTERS.flatMap((name): Chip[] => {
    const value = filter[name]
    if (!value) return []
    const label = choicesOf(name, labels, language).find((choice) => choice.value === value)?.label ?? value
    return [{ key: name, text: t(`chip.${name}`, { label }), without: without(name) }]
  })
  const days = (['from', 'until'] as const).flatMap((name): Chip[] => {
    const day = filter[name]
    return day
      ? [{ key: name, text: t(`chip.${name}`, { day: formatDay(day, language) }), without: without(name) }]
      : []
  })
  const kinds = (['untagged', 'trash'] as const).flatMap((name): Chip[] =>
    filter[name] ? [{ key: name, text: t(`chip.${name}`), without: without(name) }] : []
  )
  return [...kinds, ...named, ...days]
}
