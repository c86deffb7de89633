import { describe, expect, it } from 'vitest'
import { commandOf, type KeyPress } from '@/app/keyboard'

const FREE = { inField: false, inDialog: false }
const TYPING = { inField: true, inDialog: false }

function press(keys: string): KeyPress {
  const parts = keys.split(' ')
  const key = parts.at(-1) ?? ''
  return {
    key,
    code: '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt')
  }
}

describe('keys of the window', () => {
  it.each([
    ['/', 'find'],
    ['t', 'tag'],
    ['c', 'collect'],
    ['Delete', 'delete'],
    ['Shift ?', 'shortcuts'],
    ['Ctrl z', 'undo'],
    ['Cmd z', 'undo'],
    ['Ctrl y', 'redo'],
    ['Ctrl a', 'select-all'],
    ['Ctrl f', 'find-in-article'],
    ['Ctrl Shift F', 'find'],
    ['F3', 'next-match'],
    ['Shift F3', 'previous-match'],
    ['Ctrl g', 'next-match'],
    ['Ctrl Shift G', 'previous-match'],
    ['Ctrl d', 'save-search'],
    ['Alt ArrowDown', 'next']
  ])('%s asks for %s', (keys, command) => {
    expect(commandOf(press(keys), FREE)).toBe(command)
  })

  it('leave letters, undo and select-all to a text field', () => {
    for (const keys of ['t', '/', '?', 'Delete', 'Ctrl z', 'Ctrl a']) expect(commandOf(press(keys), TYPING)).toBeNull()
  })

  it('still find and save from a text field', () => {
    expect(commandOf(press('Ctrl Shift f'), TYPING)).toBe('find')
    expect(commandOf(press('F3'), TYPING)).toBe('next-match')
    expect(commandOf(press('Ctrl l'), TYPING)).toBe('save-link')
  })

  it('belong to a dialog while one is open', () => {
    expect(commandOf(press('Delete'), { inField: false, inDialog: true })).toBeNull()
  })

  it('are found by their place on Arabic and Cyrillic keyboards', () => {
    expect(commandOf({ ...press('ف'), code: 'KeyT' }, FREE)).toBe('tag')
    expect(commandOf({ ...press('Ctrl я'), code: 'KeyZ' }, FREE)).toBe('undo')
    expect(commandOf({ ...press('ظ'), code: 'Slash' }, FREE)).toBe('find')
  })

  it('mean nothing with other keys held', () => {
    expect(commandOf(press('Ctrl Alt t'), FREE)).toBeNull()
    expect(commandOf(press('Alt t'), FREE)).toBeNull()
  })
})
