// Times until something is painted in a real Chromium, taken inside the page: from the act to the end of the frame that
// shows its result. A frame is 16.7 ms, so every figure is a whole number of frames too coarse, never too small.
import type { Page } from '@playwright/test';
import type { Times } from './measure.ts';

type Painting = {
  paintUntil: (act: () => void, isThere: () => boolean) => Promise<number>;
  keyTimes: number[];
};
declare global {
  // oxlint-disable-next-line no-var -- a global of the page is declared so
  var bench: Painting;
}

/** Puts `bench` into the page. */
export async function preparePage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const afterPaint = (run: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', run);
        port1.start();
        port2.postMessage(null);
      });
    globalThis.bench = {
      keyTimes: [],
      paintUntil: (act, isThere) =>
        new Promise((resolve, reject) => {
          const start = performance.now();
          act();
          const look = () => {
            if (isThere()) afterPaint(() => resolve(performance.now() - start));
            else if (performance.now() - start > 20_000)
              reject(new Error(`not painted: ${String(act)} at ${location.hash}`));
            else setTimeout(look);
          };
          look();
        }),
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => afterPaint(() => globalThis.bench.keyTimes.push(performance.now() - timeStamp)),
      true,
    );
  });
}

export function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length / 2)]!, p95: sorted[Math.floor(sorted.length * 0.95)]! };
}
