// Draws a signature with pointer pressure and hands it out as a transparent picture, cut to its ink.
import { useRef, type PointerEvent } from 'react';
import { inkBox } from '#shared/domain/letters/lift-ink.ts';
import styles from '../letters.module.css';
import { base64Of } from './read-photo.ts';

/** Pixels of the picture: 42 mm × 14 mm on paper at about 360 dots per inch. */
const size = { width: 600, height: 200 };

type Props = { label: string; onDrawn: (png: string | undefined) => void };

export function SignaturePad({ label, onDrawn }: Props) {
  const last = useRef<{ x: number; y: number }>(undefined);
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!last.current) return;
    const to = pointOf(event);
    stroke(event.currentTarget, last.current, to, event.pointerType === 'pen' ? event.pressure : 0.5);
    last.current = to;
  };
  return (
    <canvas
      {...size}
      role="img"
      aria-label={label}
      className={styles['pad']}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = pointOf(event);
        draw(event);
      }}
      onPointerMove={draw}
      onPointerUp={(event) => {
        draw(event);
        last.current = undefined;
        onDrawn(cutToInk(event.currentTarget));
      }}
    />
  );
}

function pointOf({ currentTarget, nativeEvent }: PointerEvent<HTMLCanvasElement>): { x: number; y: number } {
  const { offsetX, offsetY } = nativeEvent;
  return {
    x: (offsetX / currentTarget.clientWidth) * size.width,
    y: (offsetY / currentTarget.clientHeight) * size.height,
  };
}

type Point = { x: number; y: number };

function stroke(canvas: HTMLCanvasElement, from: Point, to: Point, pressure: number): void {
  const context = canvas.getContext('2d')!;
  context.strokeStyle = getComputedStyle(canvas).color;
  context.lineWidth = 2.5 + pressure * 6;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

/** The drawn part alone as a PNG in base64; undefined when nothing was drawn. */
function cutToInk(canvas: HTMLCanvasElement): string | undefined {
  const box = inkBox(canvas.getContext('2d')!.getImageData(0, 0, size.width, size.height));
  if (!box) return undefined;
  const cut = document.createElement('canvas');
  cut.width = box.width;
  cut.height = box.height;
  cut.getContext('2d')!.drawImage(canvas, -box.left, -box.top);
  return base64Of(cut);
}
