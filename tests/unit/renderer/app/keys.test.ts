import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { commandOf, keysOf } from '@/app/keyboard'
import { COMMANDS, GROUPS } from '@/commands/command-list'
import { menuTemplate } from '../../../../src/main/menu'
import { menuWords } from '../../../../src/main/menu-words'
import { windowCommand } from '../../../../src/shared/contract'

const nothing = () => undefined
const menu = menuTemplate(menuWords('en', 'en'), {
  command: nothing,
  openFiles: nothing,
  newWindow: nothing,
  newArchive: nothing,
  openArchive: nothing,
  showArchive: nothing
})

function itemsOf(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])
}

function pressed(accelerator: string) {
  const parts = accelerator.split('+')
  const key = parts.at(-1) ?? ''
  const names: Record<string, string> = { Down: 'ArrowDown', Up: 'ArrowUp', Plus: '+' }
  return {
    key: names[key] ?? (key.length === 1 ? key.toLowerCase() : key),
    code: '',
    ctrlKey: parts.includes('CmdOrCtrl'),
    metaKey: false,
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt')
  }
}

const free = { inField: false, inDialog: false }
const told = itemsOf(menu).flatMap(({ id, accelerator }) => (id && accelerator ? [[accelerator, id] as const] : []))

test('the menu has keys', () => expect(told.length).toBeGreaterThan(10))

test.each(told)('%s in the menu and in the window asks for %s', (accelerator, command) => {
  expect(commandOf(pressed(accelerator), free)).toBe(command)
})

test('every command stands in the palette and in the list of keys, once', () => {
  const listed = GROUPS.flatMap((group) => COMMANDS[group])
  expect([...listed].sort()).toEqual([...windowCommand.options].sort())
})

test('the keys that are told are the keys that are heard', () => {
  for (const command of windowCommand.options) {
    for (const keys of keysOf(command, false)) {
      const parts = keys.split(/\+(?=.)/)
      const key = parts.at(-1) ?? ''
      const heard: Record<string, string> = { '↓': 'ArrowDown', '↑': 'ArrowUp', Del: 'Delete', '−': '-' }
      const press = {
        key: heard[key] ?? (key.length === 1 ? key.toLowerCase() : key),
        code: '',
        ctrlKey: parts.includes('Ctrl'),
        metaKey: false,
        shiftKey: parts.includes('Shift'),
        altKey: parts.includes('Alt')
      }
      expect([keys, commandOf(press, free)]).toEqual([keys, command])
    }
  }
})

test('on a Mac, keys are told by their signs', () => {
  expect(keysOf('undo', true)).toEqual(['⌘Z'])
  expect(keysOf('find', true)).toEqual(['/', '⇧⌘F'])
})
