import {
  type BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions
} from 'electron'

/** The system's own dialogs; null or false: the user thought better of it. */
export async function askForPaths(window: BrowserWindow, options: OpenDialogOptions): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return canceled ? [] : filePaths
}

export async function askForFolder(window: BrowserWindow, title: string): Promise<string | null> {
  const [folder] = await askForPaths(window, { title, properties: ['openDirectory', 'createDirectory'] })
  return folder ?? null
}

export async function askWhereTo(window: BrowserWindow, options: SaveDialogOptions): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, options)
  return canceled || !filePath ? null : filePath
}

export interface Question {
  message: string
  detail: string
  yes: string
  no: string
  type?: MessageBoxOptions['type']
}

/** Escape and the close button mean no. */
export async function confirm(window: BrowserWindow, { message, detail, yes, no, type }: Question): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: type ?? 'question',
    message,
    detail,
    buttons: [yes, no],
    defaultId: 0,
    cancelId: 1,
    noLink: true
  })
  return response === 0
}
