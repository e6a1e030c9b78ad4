// Joins the parts of the desktop shell: core, window, menu, tray, notifications.
import { app, dialog, shell } from 'electron';
import { join } from 'node:path';
import { type Reminder } from '#shared/contract/live.ts';
import { printAskedChannel } from '#shared/shell-bridge.ts';
import { type FromCore } from './core-messages.ts';
import { startCore, type CoreService } from './core-service.ts';
import { type Folders } from './folders.ts';
import { showBadge } from './badge.ts';
import { createMainWindow } from './main-window.ts';
import { setMenu } from './menu.ts';
import { notify } from './notifications.ts';
import { type Notice, noticesFor } from './reminder-notices.ts';
import { openRingMemory } from './ring-memory.ts';
import { offerShellServices } from './shell-services.ts';
import { openShellState } from './shell-state.ts';
import { shellTexts } from './shell-texts.ts';
import { createTray } from './tray.ts';

export interface Desktop {
  show(): void;
  resumed(): void;
  /** A quit was asked for: closing the window no longer means hiding it. */
  willQuit(): void;
  close(): Promise<void>;
  readonly isClosed: boolean;
}

/** What the launcher understands as "told the person already, do not try another shell". */
const exitTold = 3;
/** A core that lived this long and was lost is started anew; one that dies at once would only die again. */
const restartAfterMs = 30_000;

export function startDesktop(folders: Folders): Desktop {
  const state = openShellState(join(folders.shell, 'shell.json'));
  const texts = () => shellTexts[state.current.language];
  let isQuitting = false;
  let isClosed = false;
  let hasToldAboutTray = false;
  let waiting = 0;

  const mainWindow = createMainWindow({ state, hidesOnClose });
  const rings = openRingMemory(join(folders.shell, 'rings.log'));
  const tray = createTray(() => mainWindow.show());
  const showDataFolder = async () => void (await shell.openPath(folders.data));
  let core = openCore();

  offerShellServices({
    preferences: () => state.current,
    savePreferences(changes) {
      const { closesToTray, language } = state.change(changes);
      applyWords();
      return { closesToTray, language };
    },
    showDataFolder,
    showCount(count) {
      waiting = count;
      showWaiting();
    },
    connect: (port) => core.connect(port),
  });
  applyWords();

  return {
    show: () => mainWindow.show(),
    resumed: () => core.resumed(),
    willQuit: () => (isQuitting = true),
    async close() {
      await core.close();
      isClosed = true;
    },
    get isClosed() {
      return isClosed;
    },
  };

  function openCore(): CoreService {
    const startedAt = Date.now();
    const file = join(app.getAppPath(), 'out/main/core-process.cjs');
    return startCore(
      file,
      { dataFolder: folders.data, isDemo: folders.isDemo },
      {
        message: hear,
        lost(exitCode) {
          if (Date.now() - startedAt < restartAfterMs) {
            void giveUp(`The core ended (exit code ${exitCode}).`, 1);
            return;
          }
          core = openCore();
          mainWindow.reload();
        },
      },
    );
  }

  function hear(message: FromCore): void {
    if (message.kind === 'ready') {
      mainWindow.show();
      // The launcher waits for this line to know that a window could be opened.
      console.log('ready desktop window');
    } else if (message.kind === 'ring') {
      ring(message.reminders);
    } else {
      const { code, path } = message;
      const words = texts().cannotOpen[code];
      void giveUp(message.message, exitTold, words && `${words}\n\n${path}`);
    }
  }

  function ring(reminders: Reminder[]): void {
    const { toShow, toConfirm } = rings.divide(reminders);
    if (toConfirm.length > 0) core.shown(toConfirm);
    show(noticesFor(toShow, texts(), rings.tagOf));
  }

  function show(notices: Notice[]): void {
    notify(notices, {
      giving: rings.given,
      shown(notice) {
        rings.shown(notice);
        if (notice.showings.length > 0) core.shown(notice.showings);
      },
      goTo: (route) => mainWindow.goTo(route),
    });
  }

  function applyWords(): void {
    const goTo = (route: string) => mainWindow.goTo(route);
    const print = () => mainWindow.current?.webContents.send(printAskedChannel);
    setMenu(texts(), { goTo, print, showDataFolder: () => void showDataFolder() });
    tray.set(texts(), state.current.closesToTray);
    showWaiting();
  }

  function showWaiting(): void {
    tray.count(texts(), waiting);
    showBadge(mainWindow.current, waiting, texts());
  }

  function hidesOnClose(): boolean {
    if (isQuitting || !state.current.closesToTray) return false;
    const { stillRunning: title, stillRunningDetail: body } = texts();
    if (!hasToldAboutTray) show([{ tag: 'zhuanji-tray', title, body, route: '/today', showings: [] }]);
    hasToldAboutTray = true;
    return true;
  }

  /** One plain line for a terminal, a dialog for everyone else; then the end. */
  async function giveUp(message: string, exitCode: number, words = message): Promise<void> {
    console.error(message);
    isClosed = true;
    const box = { type: 'error', title: texts().cannotStart, message: texts().cannotStart, detail: words } as const;
    if (app.isPackaged) await dialog.showMessageBox(box);
    app.exit(exitCode);
  }
}
