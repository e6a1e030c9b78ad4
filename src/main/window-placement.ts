// Where the window opens. Pure, because the interesting cases (a screen unplugged, a smaller one) need no screen.

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface WindowState extends Rectangle {
  isMaximized: boolean;
}

const preferred = { width: 1280, height: 820 };
const smallest = { width: 480, height: 400 };
/** So much of the title bar must be on a screen that a hand can catch it. */
const graspable = { width: 120, height: 40 };

/**
 * Bounds for a new window: the remembered ones if their title bar is within reach on a screen, no larger than that
 * screen's work area; otherwise the preferred size in the middle of the first screen.
 */
export function placeWindow(saved: WindowState | undefined, workAreas: Rectangle[]): Rectangle {
  const first = workAreas[0] ?? { x: 0, y: 0, ...preferred };
  if (saved && isSensible(saved)) {
    const area = workAreas.find((candidate) => isWithinReach(saved, candidate));
    if (area) return fitInto(saved, area);
  }
  const width = Math.min(preferred.width, first.width);
  const height = Math.min(preferred.height, first.height);
  return {
    x: first.x + Math.round((first.width - width) / 2),
    y: first.y + Math.round((first.height - height) / 2),
    width,
    height,
  };
}

function isSensible({ x, y, width, height }: Rectangle): boolean {
  return [x, y, width, height].every(Number.isFinite) && width >= smallest.width && height >= smallest.height;
}

function isWithinReach(window: Rectangle, area: Rectangle): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const isTopVisible = window.y >= area.y && window.y + graspable.height <= area.y + area.height;
  return across >= graspable.width && isTopVisible;
}

function fitInto(window: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(Math.round(window.width), area.width);
  const height = Math.min(Math.round(window.height), area.height);
  return {
    x: clamp(Math.round(window.x), area.x, area.x + area.width - width),
    y: clamp(Math.round(window.y), area.y, area.y + area.height - height),
    width,
    height,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
