// Words of the desktop shell: menu, tray, notifications. The page's words are in shared/i18n.
import { type Reminder } from '#shared/contract/live.ts';
import { type Language } from '#shared/domain/vocabulary.ts';

export interface ShellTexts {
  file: string;
  newCase: string;
  print: string;
  showDataFolder: string;
  quit: string;
  edit: string;
  undo: string;
  redo: string;
  cut: string;
  copy: string;
  paste: string;
  selectAll: string;
  view: string;
  actualSize: string;
  zoomIn: string;
  zoomOut: string;
  fullScreen: string;
  reload: string;
  developerTools: string;
  window: string;
  minimize: string;
  close: string;
  help: string;
  about: string;
  open: string;
  stillRunning: string;
  stillRunningDetail: string;
  cannotStart: string;
  /** By the code of the core's StorageError; the path follows on a line of its own. */
  cannotOpen: Record<string, string>;
  case: (number: string) => string;
  manyReminders: (count: number) => string;
  waiting: (count: number) => string;
  reminder: Record<Reminder['subject'], Record<Reminder['rung'], string>>;
}

const simplified: ShellTexts = {
  file: '文件',
  newCase: '新案件',
  print: '打印…',
  showDataFolder: '打开数据文件夹',
  quit: '退出转机',
  edit: '编辑',
  undo: '撤销',
  redo: '重做',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  selectAll: '全选',
  view: '显示',
  actualSize: '实际大小',
  zoomIn: '放大',
  zoomOut: '缩小',
  fullScreen: '全屏',
  reload: '重新载入',
  developerTools: '开发者工具',
  window: '窗口',
  minimize: '最小化',
  close: '关闭窗口',
  help: '帮助',
  about: '关于转机',
  open: '打开转机',
  stillRunning: '转机还在后台',
  stillRunningDetail: '到点的提醒照常会响。从托盘图标可以打开或退出。',
  cannotStart: '转机无法启动',
  cannotOpen: {
    FOLDER_NOT_WRITABLE: '数据文件夹无法写入。请检查权限，或换一个文件夹。',
    FOLDER_IN_USE: '另一个转机正在使用这份数据。请先关闭它。',
    DATABASE_NEWER: '这份数据由更新版本的转机写成，没有动它。请安装新版本后再打开。',
    DATABASE_DAMAGED: '数据库文件已损坏，没有动它。请从备份恢复。',
    DATABASE_FOREIGN: '这个文件不是转机的数据库，没有动它。请换一个文件夹。',
    DISK_FULL: '磁盘已满。请腾出一些空间后再启动。',
  },
  case: (number) => `案件 ${number}`,
  manyReminders: (count) => `有 ${count} 件事到时间了`,
  waiting: (count) => `${count} 条提醒等着处理`,
  reminder: {
    promise: { warn: '答应客户的事快到时间了', due: '答应客户的事到时间了', escalate: '答应客户的事已经超时' },
    clock: { warn: '处理时限快到了', due: '处理时限到了', escalate: '处理时限已过，请主管看一看' },
    'follow-up': { warn: '快到回访时间了', due: '该回访了', escalate: '回访已经超时' },
    risk: { warn: '案件的升级风险变高', due: '案件的升级风险变高', escalate: '案件的升级风险变高，请主管看一看' },
  },
};

const traditional: ShellTexts = {
  file: '檔案',
  newCase: '新增案件',
  print: '列印…',
  showDataFolder: '開啟資料夾',
  quit: '結束轉機',
  edit: '編輯',
  undo: '復原',
  redo: '重做',
  cut: '剪下',
  copy: '複製',
  paste: '貼上',
  selectAll: '全選',
  view: '檢視',
  actualSize: '實際大小',
  zoomIn: '放大',
  zoomOut: '縮小',
  fullScreen: '全螢幕',
  reload: '重新載入',
  developerTools: '開發者工具',
  window: '視窗',
  minimize: '最小化',
  close: '關閉視窗',
  help: '說明',
  about: '關於轉機',
  open: '開啟轉機',
  stillRunning: '轉機還在背景執行',
  stillRunningDetail: '時間到了仍會提醒您。按系統匣圖示可以開啟或結束。',
  cannotStart: '轉機無法啟動',
  cannotOpen: {
    FOLDER_NOT_WRITABLE: '資料夾無法寫入。請檢查權限，或改用其他資料夾。',
    FOLDER_IN_USE: '另一個轉機正在使用這份資料。請先關閉它。',
    DATABASE_NEWER: '這份資料是由較新版本的轉機寫入，內容沒有更動。請安裝新版本後再開啟。',
    DATABASE_DAMAGED: '資料庫檔案已損毀，內容沒有更動。請從備份還原。',
    DATABASE_FOREIGN: '這個檔案不是轉機的資料庫，內容沒有更動。請改用其他資料夾。',
    DISK_FULL: '磁碟已滿。請騰出一些空間後再啟動。',
  },
  case: (number) => `案件 ${number}`,
  manyReminders: (count) => `有 ${count} 件事時間到了`,
  waiting: (count) => `${count} 則提醒等著處理`,
  reminder: {
    promise: { warn: '答應客人的事快到時間了', due: '答應客人的事時間到了', escalate: '答應客人的事已經逾時' },
    clock: { warn: '處理時限快到了', due: '處理時限到了', escalate: '處理時限已過，請主管看一下' },
    'follow-up': { warn: '快到回訪時間了', due: '該回訪了', escalate: '回訪已經逾時' },
    risk: { warn: '案件的升級風險變高', due: '案件的升級風險變高', escalate: '案件的升級風險變高，請主管看一下' },
  },
};

const english: ShellTexts = {
  file: 'File',
  newCase: 'New case',
  print: 'Print…',
  showDataFolder: 'Show data folder',
  quit: 'Quit Zhuanji',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  actualSize: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fullScreen: 'Full screen',
  reload: 'Reload',
  developerTools: 'Developer tools',
  window: 'Window',
  minimize: 'Minimise',
  close: 'Close window',
  help: 'Help',
  about: 'About Zhuanji',
  open: 'Open Zhuanji',
  stillRunning: 'Zhuanji is still running',
  stillRunningDetail: 'Reminders will ring as usual. Open or quit it from the tray icon.',
  cannotStart: 'Zhuanji cannot start',
  cannotOpen: {
    FOLDER_NOT_WRITABLE: 'The data folder cannot be written. Check its permissions or choose another.',
    FOLDER_IN_USE: 'Another Zhuanji is using this data. Please close it first.',
    DATABASE_NEWER: 'This data was written by a newer Zhuanji and has not been touched. Install the new version first.',
    DATABASE_DAMAGED: 'The database file is damaged and has not been touched. Restore a backup.',
    DATABASE_FOREIGN: 'This file is not a Zhuanji database and has not been touched. Choose another folder.',
    DISK_FULL: 'The disk is full. Free some space and start again.',
  },
  case: (number) => `Case ${number}`,
  manyReminders: (count) => `${count} things are due`,
  waiting: (count) => (count === 1 ? '1 reminder waits' : `${count} reminders wait`),
  reminder: {
    promise: { warn: 'A promise is due soon', due: 'A promise is due now', escalate: 'A promise is overdue' },
    clock: {
      warn: 'A deadline is near',
      due: 'A deadline is due now',
      escalate: 'A deadline has passed: ask your supervisor',
    },
    'follow-up': {
      warn: 'A call-back is due soon',
      due: 'Time to call the customer back',
      escalate: 'A call-back is overdue',
    },
    risk: {
      warn: 'The risk of a case is rising',
      due: 'The risk of a case is rising',
      escalate: 'A case has turned high-risk: ask your supervisor',
    },
  },
};

export const shellTexts: Record<Language, ShellTexts> = { 'zh-CN': simplified, 'zh-TW': traditional, en: english };
