import { app } from './zh-CN/app.ts';
import { cases } from './zh-CN/cases.ts';
import { customers } from './zh-CN/customers.ts';
import { intake } from './zh-CN/intake.ts';
import { letters } from './zh-CN/letters.ts';
import { scripts } from './zh-CN/scripts.ts';
import { session } from './zh-CN/session.ts';
import { settings } from './zh-CN/settings.ts';
import { today } from './zh-CN/today.ts';
import { ui } from './zh-CN/ui.ts';
import { words } from './zh-CN/words.ts';

/** The catalogue of one language, by feature. */
export const zhCn = { app, cases, customers, intake, letters, scripts, session, settings, today, ui, words };
