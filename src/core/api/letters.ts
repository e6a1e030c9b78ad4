import { LetterId } from '#shared/contract/ids.ts';
import {
  marksOf,
  readSender,
  saveSeal,
  saveSender,
  saveSignature,
  showPicture,
} from '../features/letters/letter-marks.ts';
import {
  discardLetter,
  isSentenceUsed,
  listLetters,
  restoreLetter,
  saveAddress,
  saveLetter,
  showLetter,
} from '../features/letters/letters.ts';
import { recordPrint, setPosted, signLetter, submitLetter } from '../features/letters/queue-letter.ts';
import { does } from './cases.ts';
import type { Implementer } from './context.ts';

export function lettersRouter(os: Implementer) {
  return {
    list: os.letters.list.handler(({ input, context }) => listLetters(context.read, input.state)),
    show: os.letters.show.handler(({ input, context }) => showLetter(context.read, input.id)),
    save: os.letters.save.handler(({ input, context }) => {
      const { id, version } = context.write((db, ctx) => saveLetter(db, ctx, input));
      return { id: LetterId.parse(id), version };
    }),
    discard: os.letters.discard.handler(does(discardLetter)),
    restore: os.letters.restore.handler(does(restoreLetter)),
    isSentenceUsed: os.letters.isSentenceUsed.handler(({ input, context }) => ({
      isUsed: isSentenceUsed(context.read, input),
    })),
    submit: os.letters.submit.handler(({ input, context }) => context.write((db, ctx) => submitLetter(db, ctx, input))),
    sign: os.letters.sign.handler(({ input, context }) => context.write((db, ctx) => signLetter(db, ctx, input))),
    recordPrint: os.letters.recordPrint.handler(({ input, context }) =>
      context.write((db, ctx) => recordPrint(db, ctx, input)),
    ),
    setPosted: os.letters.setPosted.handler(does(setPosted)),
    saveAddress: os.letters.saveAddress.handler(({ input, context }) =>
      context.write((db, ctx) => saveAddress(db, ctx, input)),
    ),
    sender: os.letters.sender.handler(({ context }) => readSender(context.read)),
    saveSender: os.letters.saveSender.handler(({ input, context }) =>
      context.write((db, ctx) => saveSender(db, ctx, input)),
    ),
    marks: os.letters.marks.handler(({ context }) => marksOf(context.read, context.me())),
    saveSignature: os.letters.saveSignature.handler(({ input, context }) =>
      context.write((db, ctx) => saveSignature(db, ctx, input)),
    ),
    saveSeal: os.letters.saveSeal.handler(({ input, context }) => context.write((db, ctx) => saveSeal(db, ctx, input))),
    picture: os.letters.picture.handler(({ input, context }) => showPicture(context.read, input.sha256)),
  };
}
