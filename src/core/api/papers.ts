import { caseFile } from '../features/papers/case-file.ts';
import { handOver } from '../features/papers/hand-over.ts';
import { readPaperText, recordPaperPrint, savePaperText } from '../features/papers/paper-texts.ts';
import { weekReview } from '../features/papers/week-review.ts';
import { does } from './cases.ts';
import type { Implementer } from './context.ts';

export function papersRouter(os: Implementer) {
  return {
    caseFile: os.papers.caseFile.handler(({ input, context }) => caseFile(context.read, input.caseId)),
    handOver: os.papers.handOver.handler(({ input, context }) => handOver(context.read, context.now, input.until)),
    weekReview: os.papers.weekReview.handler(({ input, context }) => weekReview(context.read, input.at)),
    text: os.papers.text.handler(({ input, context }) => readPaperText(context.read, input)),
    saveText: os.papers.saveText.handler(({ input, context }) =>
      context.write((db, ctx) => savePaperText(db, ctx, input)),
    ),
    recordPrint: os.papers.recordPrint.handler(does(recordPaperPrint)),
  };
}
