import { type Reminder, type Showing } from '#shared/contract/live.ts';

/** From the window's process to the core's. A message of kind 'window' carries one MessagePort. */
export type ToCore =
  | { kind: 'window' }
  | { kind: 'shown'; showings: Showing[] }
  | { kind: 'resumed' }
  | { kind: 'close' };

/** From the core's process to the window's. */
export type FromCore =
  | { kind: 'ready' }
  | { kind: 'failed'; code: string; message: string; path: string }
  | { kind: 'ring'; reminders: Reminder[] };

/** What the core process is started with, as one JSON argument. */
export interface CoreArguments {
  dataFolder: string;
  isDemo: boolean;
}
