import { app, Menu, nativeImage, Tray } from 'electron';
import { join } from 'node:path';
import { type ShellTexts } from './shell-texts.ts';

export interface TrayIcon {
  /** Shows the icon with its menu in these words, or takes it away. */
  set(texts: ShellTexts, isShown: boolean): void;
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
      tray.setToolTip('转机 Zhuanji');
      const quit = { label: texts.quit, click: () => app.quit() };
      tray.setContextMenu(Menu.buildFromTemplate([{ label: texts.open, click: open }, quit]));
    },
  };
}

function newTray(open: () => void): Tray {
  const image = nativeImage.createFromPath(join(app.getAppPath(), 'resources/icon.png'));
  const tray = new Tray(image.resize({ width: 22, height: 22 }));
  tray.on('click', open);
  return tray;
}
