import { app } from './zh-TW/app.ts';
import { cases } from './zh-TW/cases.ts';
import { customers } from './zh-TW/customers.ts';
import { intake } from './zh-TW/intake.ts';
import { letters } from './zh-TW/letters.ts';
import { scripts } from './zh-TW/scripts.ts';
import { session } from './zh-TW/session.ts';
import { settings } from './zh-TW/settings.ts';
import { today } from './zh-TW/today.ts';
import { ui } from './zh-TW/ui.ts';
import { words } from './zh-TW/words.ts';

/** The catalogue of one language, by feature. */
export const zhTw = { app, cases, customers, intake, letters, scripts, session, settings, today, ui, words };
