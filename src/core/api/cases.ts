import { showCase } from '../features/cases/detail.ts';
import { setField } from '../features/cases/fields.ts';
import { listQueue } from '../features/cases/queue.ts';
import { listSavedFilters, removeFilter, saveFilter } from '../features/cases/saved-filters.ts';
import { searchAll } from '../features/cases/search.ts';
import { carryOn, closeCase, reopenCase, resolveCase, waitCase } from '../features/cases/states.ts';
import { changeMethod, goToStep, logTime } from '../features/cases/steps.ts';
import {
  acknowledge,
  addNote,
  dismissSignal,
  linkCustomer,
  readTimeline,
  recordChase,
  saveAllegation,
  toldCustomer,
} from '../features/cases/timeline.ts';
import { withdrawEntry } from '../features/cases/withdraw.ts';
import type { CommandContext } from '../features/command-context.ts';
import { AllegationId } from '#shared/contract/ids.ts';
import type { WriteDb } from '../storage/handles.ts';
import type { ApiContext, Implementer } from './context.ts';

export function casesRouter(os: Implementer) {
  return {
    queue: os.cases.queue.handler(({ input, context }) => listQueue(context.read, context.me(), input)),
    show: os.cases.show.handler(({ input, context }) =>
      showCase(context.read, context.me(), context.now, input.caseId),
    ),
    timeline: os.cases.timeline.handler(({ input, context }) => readTimeline(context.read, input)),
    search: os.cases.search.handler(({ input, context }) => searchAll(context.read, input.query)),
    setField: os.cases.setField.handler(({ input, context }) =>
      context.write((db, ctx) => setField(db, ctx, { ...input, value: input.value ?? null })),
    ),
    addNote: os.cases.addNote.handler(does(addNote)),
    goToStep: os.cases.goToStep.handler(does(goToStep)),
    logTime: os.cases.logTime.handler(does(logTime)),
    changeMethod: os.cases.changeMethod.handler(does(changeMethod)),
    acknowledge: os.cases.acknowledge.handler(does(acknowledge)),
    saveAllegation: os.cases.saveAllegation.handler(({ input, context }) => ({
      id: AllegationId.parse(context.write((db, ctx) => saveAllegation(db, ctx, input)).id),
    })),
    toldCustomer: os.cases.toldCustomer.handler(({ input, context }) =>
      context.write((db, ctx) => toldCustomer(db, ctx, input)),
    ),
    recordChase: os.cases.recordChase.handler(({ input, context }) =>
      context.write((db, ctx) => recordChase(db, ctx, input)),
    ),
    withdraw: os.cases.withdraw.handler(does(withdrawEntry)),
    wait: os.cases.wait.handler(does(waitCase)),
    carryOn: os.cases.carryOn.handler(does(carryOn)),
    resolve: os.cases.resolve.handler(does(resolveCase)),
    close: os.cases.close.handler(does(closeCase)),
    reopen: os.cases.reopen.handler(does(reopenCase)),
    linkCustomer: os.cases.linkCustomer.handler(does(linkCustomer)),
    dismissSignal: os.cases.dismissSignal.handler(does(dismissSignal)),
    restoreSignal: os.cases.restoreSignal.handler(({ input, context }) => {
      context.write((db, ctx) => dismissSignal(db, ctx, { ...input, reason: null }));
      return {};
    }),
    savedFilters: os.cases.savedFilters.handler(({ context }) => listSavedFilters(context.read, context.me())),
    saveFilter: os.cases.saveFilter.handler(({ input, context }) => {
      context.write((db, ctx) => saveFilter(db, ctx, input));
      return listSavedFilters(context.read, context.me());
    }),
    removeFilter: os.cases.removeFilter.handler(({ input, context }) => {
      context.write((db, ctx) => removeFilter(db, ctx, input.id));
      return listSavedFilters(context.read, context.me());
    }),
  };
}

/** Handler of a command that answers nothing. */
export function does<Input>(command: (db: WriteDb, context: CommandContext, input: Input) => void) {
  return ({ input, context }: { input: Input; context: ApiContext }): Record<string, never> => {
    context.write((db, ctx) => command(db, ctx, input));
    return {};
  };
}
