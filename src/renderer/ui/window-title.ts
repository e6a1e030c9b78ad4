// Name of the window and its icon, with how many reminders wait: "(3) Today – Zhuanji" on the tab of a browser (§3.7).

let page = '';
let waiting = 0;
/** Name of the paper that is open: it goes into the PDF, so that nothing is written before it. */
let held: string | undefined;

function show(): void {
  const title = held !== undefined ? held : waiting > 0 ? `(${waiting > 99 ? '99+' : waiting}) ${page}` : page;
  if (document.title !== title) document.title = title;
}

/** Names the page that is open. */
export function setPageTitle(title: string): void {
  page = title;
  show();
}

/** The title is exactly this until the answer is called. */
export function holdTitle(title: string): () => void {
  held = title;
  show();
  return () => {
    held = undefined;
    show();
  };
}

/** Writes the count before the name and on the icon of the tab; 0 takes it away. */
export function setWaitingCount(count: number): void {
  if (count === waiting) return;
  waiting = count;
  show();
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) {
    link.dataset['plain'] ??= link.href;
    link.href = count > 0 ? iconWith(count) : link.dataset['plain'];
  }
}

/** The mark with a red count; sizes and colours are fixed, the tab of a browser has no theme of ours. */
function iconWith(count: number): string {
  const text = count > 9 ? '9+' : String(count);
  const mark = '<rect width="32" height="32" rx="8" fill="#0f766e"/>';
  const badge = '<circle cx="20" cy="12" r="12" fill="#c92a2a"/>';
  const figure = `<text x="20" y="17.5" font-family="sans-serif" font-size="${count > 9 ? 13 : 16}" font-weight="700" text-anchor="middle" fill="#fff">${text}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${mark}${badge}${figure}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
