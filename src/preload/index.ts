import type { Bridge } from '@shared/contract'
import { contextBridge, ipcRenderer, webUtils } from 'electron'

const bridge: Bridge = {
  call: (channel, input) => ipcRenderer.invoke('call', channel, input),
  listen(listener) {
    const hear = (_: unknown, event: string, payload: unknown): void => listener(event, payload)
    ipcRenderer.on('event', hear)
    return () => void ipcRenderer.off('event', hear)
  },
  // Until Electron 32 a file carried its path itself, and there was nothing else to ask.
  pathOf: (file) => (webUtils ? webUtils.getPathForFile(file) : 'path' in file ? String(file.path) : '')
}

contextBridge.exposeInMainWorld('cuttings', bridge)
