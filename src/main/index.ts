import { app } from 'electron'
import { defaultUserData } from './archive/default-folder'
import { captureFolder } from './capture-mode/options'
import { keepOffline } from './offline'
import { printOrder } from './print/print-order'
import { registerSchemes } from './protocol/schemes'
import { startApp } from './start-app'

keepOffline(app)
const folder = captureFolder(process.argv)
const order = printOrder(process.argv)
if (folder !== null) void import('./capture-mode/run').then(({ runCaptureMode }) => runCaptureMode(folder))
else if (order !== null) void import('./print/print-mode').then(({ runPrintMode }) => runPrintMode(order))
else {
  app.setPath('userData', defaultUserData())
  registerSchemes()
  // One process an archive: a second start hands its arguments over and ends.
  if (app.requestSingleInstanceLock()) void startApp()
  else app.quit()
}
