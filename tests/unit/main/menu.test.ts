import { windowCommand } from '@shared/contract'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuActions, menuTemplate } from '../../../src/main/menu'
import { menuWords } from '../../../src/main/menu-words'

const nothing = (): void => undefined
const actions: MenuActions = {
  command: nothing,
  openFiles: nothing,
  newWindow: nothing,
  newArchive: nothing,
  openArchive: nothing,
  showArchive: nothing
}

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}

describe('the menu', () => {
  const all = items(menuTemplate(menuWords('en', 'en'), actions))

  it('asks the window for commands that it knows', () => {
    const commands = all.map(({ id }) => id).filter((id) => id !== undefined)
    expect(commands.length).toBeGreaterThan(15)
    for (const command of commands) expect(windowCommand.options).toContain(command)
  })

  it('gives no key to two things', () => {
    const keys = all.map(({ accelerator }) => accelerator).filter((key) => key !== undefined)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('lets nobody look behind the window outside development', () => {
    expect(all.map(({ role }) => role)).not.toContain('toggleDevTools')
  })

  it('speaks the chosen language, else the system’s', () => {
    expect(menuWords('ar', 'en').file).toBe('ملف')
    expect(menuWords('system', 'ar-EG').file).toBe('ملف')
    expect(menuWords('system', 'fr').file).toBe('&File')
  })
})
