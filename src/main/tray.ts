import { app, Menu, nativeImage, Tray } from 'electron';
import { join } from 'node:path';
import { type ShellTexts } from './shell-texts.ts';

export interface TrayIcon {
  /** Shows the icon with its menu in these words, or takes it away. */
  set(texts: ShellTexts, isShown: boolean): void;
  /** Says in the tooltip, and beside the icon where there is room, how many reminders wait. */
  count(texts: ShellTexts, waiting: number): void;
}

export function createTray(open: () => void): TrayIcon {
  let tray: Tray | undefined;
  return {
    set(texts, isShown) {
      if (!isShown) {
        tray?.destroy();
        tray = undefined;
        return;
      }
      tray ??= newTray(open);
      const quit = { label: texts.quit, click: () => app.quit() };
      tray.setContextMenu(Menu.buildFromTemplate([{ label: texts.open, click: open }, quit]));
    },
    count(texts, waiting) {
      tray?.setToolTip(waiting > 0 ? `转机 Zhuanji · ${texts.waiting(waiting)}` : '转机 Zhuanji');
      // Only macOS shows words beside the icon.
      if (process.platform === 'darwin') tray?.setTitle(waiting > 0 ? String(waiting) : '');
    },
  };
}

function newTray(open: () => void): Tray {
  const image = nativeImage.createFromPath(join(app.getAppPath(), 'resources/icon.png'));
  const tray = new Tray(image.resize({ width: 22, height: 22 }));
  tray.on('click', open);
  return tray;
}
