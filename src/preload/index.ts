import type { Bridge } from '@shared/contract'
import { contextBridge, ipcRenderer, webUtils } from 'electron'

type Listener = Parameters<Bridge['listen']>[0]
const listeners = new Set<Listener>()
ipcRenderer.on('event', (_, event: string, payload: unknown) => {
  for (const listener of listeners) listener(event, payload)
})

const bridge: Bridge = {
  call: (channel, input) => ipcRenderer.invoke('call', channel, input),
  listen(listener) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  // Until Electron 32 a file carried its path itself, and there was nothing else to ask.
  pathOf: (file) => (webUtils ? webUtils.getPathForFile(file) : 'path' in file ? String(file.path) : '')
}

contextBridge.exposeInMainWorld('cuttings', bridge)
