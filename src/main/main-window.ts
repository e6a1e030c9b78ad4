import { app, BrowserWindow, screen } from 'electron';
import { join } from 'node:path';
import { appOrigin } from './app-protocol.ts';
import { type ShellStateFile } from './shell-state.ts';
import { placeWindow } from './window-placement.ts';

export interface MainWindow {
  /** Brings the window to the front, making it anew if it was closed. */
  show(): void;
  /** Shows the window and goes to a route of the page, "/cases/<id>". */
  goTo(route: string): void;
  /** Loads the page again, after the core had to be started anew. */
  reload(): void;
  readonly current: BrowserWindow | undefined;
}

export interface WindowOptions {
  state: ShellStateFile;
  /** Asked when a person closes the window: true hides it instead. */
  hidesOnClose: () => boolean;
}

/** The one window of the program. It does not exist until `show`. */
export function createMainWindow(options: WindowOptions): MainWindow {
  let window: BrowserWindow | undefined;
  const open = (route: string): BrowserWindow => {
    window ??= openWindow(options, route, () => (window = undefined));
    return window;
  };
  const bringToFront = (shown: BrowserWindow) => {
    if (shown.isMinimized()) shown.restore();
    shown.show();
    shown.focus();
  };
  return {
    show: () => bringToFront(open('/')),
    goTo(route) {
      const isOpen = window !== undefined;
      const shown = open(route);
      // Only the fragment differs: the page stays and its router follows, as with a click on a link.
      if (isOpen) void shown.loadURL(urlOf(route));
      bringToFront(shown);
    },
    reload: () => window?.webContents.reload(),
    get current() {
      return window;
    },
  };
}

function openWindow({ state, hidesOnClose }: WindowOptions, route: string, closed: () => void): BrowserWindow {
  const saved = state.current.window;
  const window = new BrowserWindow({
    ...placeWindow(saved, workAreas()),
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: '转机 Zhuanji',
    icon: join(app.getAppPath(), 'resources/icon.png'),
    webPreferences: {
      preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium would fetch dictionaries from the network (§13.7).
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (saved?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  const remember = () => state.change({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
  window.on('close', (event) => {
    remember();
    if (!hidesOnClose()) return;
    event.preventDefault();
    window.hide();
  });
  window.on('closed', closed);
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(urlOf(route));
  return window;
}

function urlOf(route: string): string {
  return `${appOrigin}/index.html#${route}`;
}

/** The first screen is the one with the menu bar or task bar. */
function workAreas() {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
}
