import type { ArticleSummary } from '@shared/article'
import type { WindowCommand } from '@shared/contract'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { invoke } from '@/app/archive-client'
import { languageName } from '@/app/format'
import { keysOf } from '@/app/keyboard'
import { useLabels } from '@/app/labels'
import type { Place } from '@/app/place'
import { MAC } from '@/app/platform'
import { useSavedSearches } from '@/app/saved-searches'
import { COMMANDS, GROUPS, OTHER_KEYS } from './command-list'
import { fit } from './match'

export type Section = 'commands' | 'places' | 'articles'

export interface PaletteChoice {
  key: string
  section: Section
  label: string
  /** What kind of thing it is, in a word. */
  kind: string
  keys: string[]
  run: () => void
}

const MOST = { commands: 8, places: 10 }

/** The keys that ask for a command, as shown. */
export function shownKeys(command: WindowCommand): string[] {
  return [...keysOf(command, MAC), ...(OTHER_KEYS[command]?.(MAC) ?? [])]
}

/** What fits the typed words best: commands, places to go to, articles. */
export function usePaletteChoices(typed: string, articles: ArticleSummary[]): PaletteChoice[] {
  const commands = useCommandChoices()
  const places = usePlaceChoices()
  const { t } = useTranslation('commands')
  const actions = useActions()
  return useMemo(() => {
    const found = articles.map(
      (article): PaletteChoice => ({
        key: `article ${article.id}`,
        section: 'articles',
        label: article.title,
        kind: article.siteName ?? t('article'),
        keys: [],
        run: () => actions.show(article.id)
      })
    )
    const wanted = typed.trim() !== ''
    return [
      ...bestOf(commands, typed, wanted ? MOST.commands : 5),
      ...(wanted ? bestOf(places, typed, MOST.places) : []),
      ...found
    ]
  }, [typed, commands, places, articles, actions, t])
}

function bestOf(choices: PaletteChoice[], typed: string, most: number): PaletteChoice[] {
  return choices
    .map((choice) => ({ choice, score: fit(typed, choice.label) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ choice }) => choice)
}

function useCommandChoices(): PaletteChoice[] {
  const { t } = useTranslation('commands')
  return useMemo(
    () =>
      GROUPS.flatMap((group) => COMMANDS[group])
        .filter((command) => command !== 'palette')
        .map((command) => ({
          key: command,
          section: 'commands' as const,
          label: t(`names.${command}`),
          kind: t('command'),
          keys: shownKeys(command).slice(0, 1),
          // The dialog has to be gone: commands are about what lies behind it.
          run: () => requestAnimationFrame(() => invoke(command))
        })),
    [t]
  )
}

function usePlaceChoices(): PaletteChoice[] {
  const { t, i18n } = useTranslation('commands')
  const { tags, collections, sources, counts } = useLabels()
  const { searches } = useSavedSearches()
  const actions = useActions()
  return useMemo(() => {
    const places: Place[] = [
      ...collections.map(({ path }): Place => ({ kind: 'collection', value: path, label: path })),
      ...tags.map(({ name }): Place => ({ kind: 'tag', value: name, label: name })),
      ...searches.map((search): Place => ({ kind: 'saved', value: search, label: search.name })),
      ...sources.map(({ id, name }): Place => ({ kind: 'source', value: id, label: name })),
      ...counts.languages.map(
        ({ language }): Place => ({ kind: 'language', value: language, label: languageName(language, i18n.language) })
      )
    ]
    return places.flatMap((place): PaletteChoice[] =>
      'label' in place
        ? [
            {
              key: `${place.kind} ${place.kind === 'saved' ? place.value.id : place.value}`,
              section: 'places',
              label: place.label,
              kind: t(`kinds.${place.kind}`),
              keys: [],
              run: () => actions.go(place)
            }
          ]
        : []
    )
  }, [tags, collections, sources, counts.languages, searches, actions, t, i18n.language])
}
