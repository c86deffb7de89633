import type { Article } from '@shared/article'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Actions } from '@/app/actions'
import { type MenuTarget, textMenuItems } from '@/reader/text-menu-items'
import type { MenuAction, MenuItem } from '@/ui/menu-items'

const calls = vi.fn()
beforeEach(() => {
  calls.mockReset().mockResolvedValue({ ok: true, value: { text: 'Ada North, The Harbour Post' } })
  vi.stubGlobal('cuttings', { call: calls, listen: () => () => undefined })
})

const TEXT = 'The harbour board met again.\nIt decided nothing.'
const NOTHING: MenuTarget = { span: null, mark: null, link: null, picture: null }
const saved = vi.fn()
const searched = vi.fn()

function items(target: Partial<MenuTarget>): MenuItem[] {
  return textMenuItems({
    article: { id: 'a', language: 'en' } as Article,
    target: { ...NOTHING, ...target },
    map: { text: TEXT, offsetOf: () => null, rangeOf: () => null },
    changes: { add: async () => 'm', recolor: vi.fn(), note: vi.fn(), remove: vi.fn() },
    actions: { save: saved, search: searched } as unknown as Actions,
    style: 'apa',
    onWrite: vi.fn(),
    onEnlarge: vi.fn(),
    t: ((key: string) => key) as never
  })
}

const labels = (list: MenuItem[]): string[] => list.flatMap((item) => (item.kind === 'line' ? [] : [item.label]))
function choose(list: MenuItem[], label: string): void {
  const found = list.find((item): item is MenuAction => 'label' in item && item.label === label)
  found?.onSelect()
}

test('a link is opened, copied and saved; one that is no page is not saved', () => {
  const list = items({ link: 'https://post.example/board' })
  expect(labels(list)).toEqual(['menu.openLink', 'menu.copyLink', 'menu.saveLink'])
  choose(list, 'menu.saveLink')
  expect(saved).toHaveBeenCalledWith({ url: 'https://post.example/board' })
  expect(items({ link: 'mailto:desk@post.example' }).at(-1)).toMatchObject({ disabled: true })
})

test('a few words are searched for as they stand, a longer passage is not', () => {
  const list = items({ span: { from: 4, to: 17 } })
  choose(list, 'menu.search')
  expect(searched).toHaveBeenCalledWith('"harbour board"')
  expect(labels(items({ span: { from: 0, to: TEXT.length } }))).not.toContain('menu.search')
})

test('a passage in a link has what both have, and a place without anything has what the article has', () => {
  const both = labels(items({ span: { from: 4, to: 17 }, link: 'https://post.example/board' }))
  expect(both).toContain('menu.mark')
  expect(both).toContain('menu.saveLink')
  expect(labels(items({}))).toEqual(['menu.markSentence', 'menu.find', 'menu.aloud', 'menu.print'])
})
