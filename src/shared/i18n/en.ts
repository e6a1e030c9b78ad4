import { app } from './en/app.ts';
import { cases } from './en/cases.ts';
import { customers } from './en/customers.ts';
import { intake } from './en/intake.ts';
import { letters } from './en/letters.ts';
import { panels } from './en/panels.ts';
import { library } from './en/library.ts';
import { papers } from './en/papers.ts';
import { promises } from './en/promises.ts';
import { scripts } from './en/scripts.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';
import { today } from './en/today.ts';
import { ui } from './en/ui.ts';
import { words } from './en/words.ts';

/** The catalogue of one language, by feature. */
export const en = {
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
