import type { Bridge } from '@shared/contract'
import { contextBridge, ipcRenderer, webUtils } from 'electron'

const bridge: Bridge = {
  call: (channel, input) => ipcRenderer.invoke('call', channel, input),
  listen(listener) {
    const hear = (_: unknown, event: string, payload: unknown): void => listener(event, payload)
    ipcRenderer.on('event', hear)
    return () => void ipcRenderer.off('event', hear)
  },
  pathOf: (file) => webUtils.getPathForFile(file)
}

contextBridge.exposeInMainWorld('cuttings', bridge)
