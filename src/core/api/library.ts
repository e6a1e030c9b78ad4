// The shop's own scripts, fragments and solutions.
import {
  approveDraft,
  dropDraft,
  restoreVersion,
  saveDraft,
  sendBack,
  submitDraft,
} from '../features/library/drafts.ts';
import { removeFragment, restoreFragment, saveFragment } from '../features/library/fragments.ts';
import { importPack, listImports } from '../features/library/import-pack.ts';
import { listLibrary, showScript } from '../features/library/library.ts';
import { packFile, readPack, recordExport } from '../features/library/pack-files.ts';
import {
  bringBack,
  keepOwn,
  listTrash,
  removeScript,
  restoreScript,
  retireScript,
  takeShipped,
} from '../features/library/script-life.ts';
import { draftSolution, solutionSource } from '../features/library/solutions.ts';
import { undoImport } from '../features/library/undo-import.ts';
import type { CommandContext } from '../features/command-context.ts';
import type { WriteDb } from '../storage/handles.ts';
import { does } from './cases.ts';
import type { ApiContext, Implementer } from './context.ts';

/** Handler of a command that answers the new version. */
function saves<Input, Saved>(command: (db: WriteDb, context: CommandContext, input: Input) => Saved) {
  return ({ input, context }: { input: Input; context: ApiContext }): Saved =>
    context.write((db, ctx) => command(db, ctx, input));
}

export function libraryRouter(os: Implementer) {
  return {
    list: os.library.list.handler(({ context }) => listLibrary(context.read)),
    show: os.library.show.handler(({ input, context }) => showScript(context.read, input)),
    saveDraft: os.library.saveDraft.handler(saves(saveDraft)),
    submit: os.library.submit.handler(saves(submitDraft)),
    approve: os.library.approve.handler(saves(approveDraft)),
    sendBack: os.library.sendBack.handler(saves(sendBack)),
    dropDraft: os.library.dropDraft.handler(saves(dropDraft)),
    retire: os.library.retire.handler(saves(retireScript)),
    bringBack: os.library.bringBack.handler(saves(bringBack)),
    restoreVersion: os.library.restoreVersion.handler(saves(restoreVersion)),
    takeShipped: os.library.takeShipped.handler(saves(takeShipped)),
    keepOwn: os.library.keepOwn.handler(saves(keepOwn)),
    draftSolution: os.library.draftSolution.handler(saves(draftSolution)),
    solutionSource: os.library.solutionSource.handler(({ input, context }) => solutionSource(context.read, input)),
    remove: os.library.remove.handler(does(removeScript)),
    restore: os.library.restore.handler(does(restoreScript)),
    trash: os.library.trash.handler(({ context }) => listTrash(context.read)),
    exportPack: os.library.exportPack.handler(async ({ input, context }) => {
      const { content, count } = packFile(context.read, { ...input, now: context.now });
      const bytes = await content;
      context.write((db, ctx) => recordExport(db, ctx, { scripts: count, as: input.as }));
      return { contentBase64: bytes.toString('base64'), count };
    }),
    readPack: os.library.readPack.handler(({ input, context }) =>
      readPack(context.read, { file: Buffer.from(input.contentBase64, 'base64'), language: input.language }),
    ),
    importPack: os.library.importPack.handler(saves(importPack)),
    undoImport: os.library.undoImport.handler(saves(undoImport)),
    imports: os.library.imports.handler(({ context }) => listImports(context.read)),
    saveFragment: os.library.saveFragment.handler(saves(saveFragment)),
    removeFragment: os.library.removeFragment.handler(does(removeFragment)),
    restoreFragment: os.library.restoreFragment.handler(does(restoreFragment)),
  };
}
