// Takes a signature off the paper it was photographed on (§9.2): what is darker than the paper around it is ink, the rest
// becomes transparent. Paper in a photo is never evenly lit, so every pixel is compared with its own neighbourhood.

/** Pixels as a canvas gives them: four bytes each. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Differences of brightness (0–255) from which ink begins to show, and at which it is full. */
const inkFrom = 26;
const inkFull = 78;
/** Side of the neighbourhood as a share of the longer side: wider than any stroke, narrower than a shadow. */
const neighbourhood = 1 / 12;
/** Fewer inked pixels than this share are dust and grain. */
const leastInk = 0.0008;

/**
 * The ink of a picture in one colour on transparent ground; `data` is new, the given picture stays. `undefined` when
 * nothing in it looks like ink. Time grows with the number of pixels, not with the size of the neighbourhood.
 */
export function liftInk(picture: Picture, [red, green, blue]: readonly [number, number, number]): Picture | undefined {
  const { width, height } = picture;
  const light = brightness(picture);
  const around = localMean(light, width, height, Math.max(8, Math.round(Math.max(width, height) * neighbourhood)));
  const data = new Uint8ClampedArray(width * height * 4);
  let inked = 0;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const share = (around[pixel]! - light[pixel]! - inkFrom) / (inkFull - inkFrom);
    if (share <= 0) continue;
    data[pixel * 4] = red;
    data[pixel * 4 + 1] = green;
    data[pixel * 4 + 2] = blue;
    data[pixel * 4 + 3] = Math.min(1, share) * 255;
    if (share > 0.5) inked += 1;
  }
  return inked / (width * height) < leastInk ? undefined : { width, height, data };
}

/** The smallest rectangle around what can be seen; undefined when nothing can. */
export function inkBox({ width, height, data }: Picture): Box | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (data[pixel * 4 + 3]! < 64) continue;
    const x = pixel % width;
    const y = Math.floor(pixel / width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function brightness({ width, height, data }: Picture): Float32Array {
  const light = new Float32Array(width * height);
  for (let pixel = 0; pixel < light.length; pixel += 1) {
    const at = pixel * 4;
    light[pixel] = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
  }
  return light;
}

/** Mean brightness of the square around every pixel, by running sums first along rows, then along columns. */
function localMean(light: Float32Array, width: number, height: number, reach: number): Float32Array {
  const rows = runningMean(light, { count: height, length: width, step: 1, stride: width }, reach);
  return runningMean(rows, { count: width, length: height, step: width, stride: 1 }, reach);
}

type Lines = { count: number; length: number; step: number; stride: number };

function runningMean(values: Float32Array, { count, length, step, stride }: Lines, reach: number): Float32Array {
  const means = new Float32Array(values.length);
  for (let line = 0; line < count; line += 1) {
    const start = line * stride;
    let sum = 0;
    let size = 0;
    for (let index = -reach; index < length; index += 1) {
      const entering = index + reach;
      const leaving = index - reach - 1;
      if (entering < length) {
        sum += values[start + entering * step]!;
        size += 1;
      }
      if (leaving >= 0) {
        sum -= values[start + leaving * step]!;
        size -= 1;
      }
      if (index >= 0) means[start + index * step] = sum / size;
    }
  }
  return means;
}
