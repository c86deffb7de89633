import type { Bridge } from '@shared/contract'
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { earlyAnswers } from './early-answers'

type Listener = Parameters<Bridge['listen']>[0]
const listeners = new Set<Listener>()
/** Until the window's code listens. */
let untold: Parameters<Listener>[] | null = []
const early = earlyAnswers((channel, input) => ipcRenderer.invoke('call', channel, input))
ipcRenderer.on('event', (_, event: string, payload: unknown) => {
  early.told(event, payload)
  untold?.push([event, payload])
  for (const listener of listeners) listener(event, payload)
})

const bridge: Bridge = {
  call: early.call,
  listen(listener) {
    listeners.add(listener)
    for (const told of untold ?? []) listener(...told)
    untold = null
    return () => void listeners.delete(listener)
  },
  // Until Electron 32 a file carried its path itself, and there was nothing else to ask.
  pathOf: (file) => (webUtils ? webUtils.getPathForFile(file) : 'path' in file ? String(file.path) : '')
}

contextBridge.exposeInMainWorld('cuttings', bridge)
