import { app } from './zh-tw/app.ts';
import { cases } from './zh-tw/cases.ts';
import { customers } from './zh-tw/customers.ts';
import { intake } from './zh-tw/intake.ts';
import { letters } from './zh-tw/letters.ts';
import { panels } from './zh-tw/panels.ts';
import { library } from './zh-tw/library.ts';
import { papers } from './zh-tw/papers.ts';
import { promises } from './zh-tw/promises.ts';
import { scripts } from './zh-tw/scripts.ts';
import { session } from './zh-tw/session.ts';
import { settings } from './zh-tw/settings.ts';
import { today } from './zh-tw/today.ts';
import { ui } from './zh-tw/ui.ts';
import { words } from './zh-tw/words.ts';

/** The catalogue of one language, by feature. */
export const zhTw = {
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
