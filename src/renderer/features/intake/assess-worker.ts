// Reads the words beside the page: 100,000 characters take some 60 ms, which no key press shall wait for.
import { type AssessOptions } from '#shared/domain/assess/extract.ts';
import { type Assessment, assessText } from '#shared/domain/assess/assess-text.ts';

export type AssessRequest = { text: string; options: AssessOptions };
export type AssessAnswer = { text: string; assessment: Assessment };

self.addEventListener('message', ({ data }: MessageEvent<AssessRequest>) => {
  const { text, options } = data;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers the page that made it
  self.postMessage({ text, assessment: assessText(text, options) } satisfies AssessAnswer);
});
