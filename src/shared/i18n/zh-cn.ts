import { app } from './zh-cn/app.ts';
import { cases } from './zh-cn/cases.ts';
import { customers } from './zh-cn/customers.ts';
import { intake } from './zh-cn/intake.ts';
import { letters } from './zh-cn/letters.ts';
import { panels } from './zh-cn/panels.ts';
import { library } from './zh-cn/library.ts';
import { papers } from './zh-cn/papers.ts';
import { promises } from './zh-cn/promises.ts';
import { scripts } from './zh-cn/scripts.ts';
import { session } from './zh-cn/session.ts';
import { settings } from './zh-cn/settings.ts';
import { today } from './zh-cn/today.ts';
import { ui } from './zh-cn/ui.ts';
import { words } from './zh-cn/words.ts';

/** The catalogue of one language, by feature. */
export const zhCn = {
  app,
  cases,
  customers,
  intake,
  letters,
  library,
  panels,
  papers,
  promises,
  scripts,
  session,
  settings,
  today,
  ui,
  words,
};
