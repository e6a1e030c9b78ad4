import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { type ShellTexts } from './shell-texts.ts';

export interface MenuActions {
  goTo(route: string): void;
  print(): void;
  showDataFolder(): void;
}

/** Sets the application menu in the words of one language. */
export function setMenu(texts: ShellTexts, actions: MenuActions): void {
  const isMac = process.platform === 'darwin';
  const menus: MenuItemConstructorOptions[] = [
    ...(isMac ? [appMenu(texts)] : []),
    fileMenu(texts, actions, isMac),
    editMenu(texts),
    viewMenu(texts),
    {
      label: texts.window,
      submenu: [
        { role: 'minimize', label: texts.minimize },
        { role: 'close', label: texts.close },
      ],
    },
    { label: texts.help, role: 'help', submenu: [{ role: 'about', label: texts.about }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function appMenu(texts: ShellTexts): MenuItemConstructorOptions {
  return {
    label: app.name,
    submenu: [
      { role: 'about', label: texts.about },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit', label: texts.quit },
    ],
  };
}

function fileMenu(texts: ShellTexts, actions: MenuActions, isMac: boolean): MenuItemConstructorOptions {
  return {
    label: texts.file,
    submenu: [
      { label: texts.newCase, accelerator: 'CmdOrCtrl+N', click: () => actions.goTo('/intake') },
      { label: texts.print, accelerator: 'CmdOrCtrl+P', click: () => actions.print() },
      { type: 'separator' },
      { label: texts.showDataFolder, click: () => actions.showDataFolder() },
      ...(isMac ? [] : ([{ type: 'separator' }, { role: 'quit', label: texts.quit }] as const)),
    ],
  };
}

function editMenu(texts: ShellTexts): MenuItemConstructorOptions {
  return {
    label: texts.edit,
    submenu: [
      { role: 'undo', label: texts.undo },
      { role: 'redo', label: texts.redo },
      { type: 'separator' },
      { role: 'cut', label: texts.cut },
      { role: 'copy', label: texts.copy },
      { role: 'paste', label: texts.paste },
      { role: 'selectAll', label: texts.selectAll },
    ],
  };
}

function viewMenu(texts: ShellTexts): MenuItemConstructorOptions {
  const developer: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload', label: texts.reload },
    { role: 'toggleDevTools', label: texts.developerTools },
  ];
  return {
    label: texts.view,
    submenu: [
      { role: 'resetZoom', label: texts.actualSize },
      { role: 'zoomIn', label: texts.zoomIn },
      { role: 'zoomOut', label: texts.zoomOut },
      { type: 'separator' },
      { role: 'togglefullscreen', label: texts.fullScreen },
      ...(app.isPackaged ? [] : developer),
    ],
  };
}
