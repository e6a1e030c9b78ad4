// The one file between page and shell, sandboxed. It hands the page's message port on and offers the shell's few
// services; no Electron object ever reaches the page.
import { contextBridge, ipcRenderer } from 'electron';
import {
  connectChannel,
  connectMessage,
  printAskedChannel,
  shellChannels,
  type ShellBridge,
} from '#shared/shell-bridge.ts';

const bridge: ShellBridge = {
  printToPdf: () => ipcRenderer.invoke(shellChannels.printToPdf),
  print: (silently) => ipcRenderer.invoke(shellChannels.print, silently),
  savePdf: (pdf, name) => ipcRenderer.invoke(shellChannels.savePdf, pdf, name),
  listPrinters: () => ipcRenderer.invoke(shellChannels.listPrinters),
  readPreferences: () => ipcRenderer.invoke(shellChannels.readPreferences),
  savePreferences: (changes) => ipcRenderer.invoke(shellChannels.savePreferences, changes),
  showDataFolder: () => ipcRenderer.invoke(shellChannels.showDataFolder),
  showCount: (count) => ipcRenderer.invoke(shellChannels.showCount, count),
};
contextBridge.exposeInMainWorld('zhuanjiShell', bridge);

// A MessagePort cannot cross contextBridge; it can travel with a message the page posts to its own window.
window.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.source === window && event.data === connectMessage && port)
    ipcRenderer.postMessage(connectChannel, null, [port]);
});

// The menu's Print is the button of the page: with its printer, its offset and its record.
ipcRenderer.on(printAskedChannel, () => window.postMessage(printAskedChannel, window.location.origin));
