// Draws a signature with pointer pressure and hands it out as a transparent picture, cut to its ink.
import { useEffect, useRef, type PointerEvent } from 'react';
import type { InkId } from '#shared/domain/letters/letter.ts';
import styles from '../letters.module.css';

/** Pixels of the picture: 42 mm × 14 mm on paper at about 360 dots per inch. */
const size = { width: 600, height: 200 };

type Props = { image: string | undefined; ink: InkId; label: string; onChange: (image: string) => void };

export function SignaturePad({ image, ink, label, onChange }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<{ x: number; y: number }>(undefined);
  useEffect(() => {
    // Cleared from outside: the picture is gone, so is the drawing.
    if (image === undefined) canvas.current?.getContext('2d')?.clearRect(0, 0, size.width, size.height);
  }, [image]);
  // oxlint-disable-next-line react/exhaustive-deps -- only what was stored; later pictures come from this very canvas
  useEffect(() => drawPicture(canvas.current, image), []);
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!last.current || !canvas.current) return;
    const to = pointOf(event);
    stroke(canvas.current, last.current, to, event.pointerType === 'pen' ? event.pressure : 0.5);
    last.current = to;
  };
  return (
    <canvas
      ref={canvas}
      {...size}
      role="img"
      aria-label={label}
      className={styles['pad']}
      data-ink={ink}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = pointOf(event);
        draw(event);
      }}
      onPointerMove={draw}
      onPointerUp={(event) => {
        draw(event);
        last.current = undefined;
        const picture = cutToInk(event.currentTarget);
        if (picture) onChange(picture);
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

function stroke(
  canvas: HTMLCanvasElement,
  from: { x: number; y: number },
  to: { x: number; y: number },
  pressure: number,
): void {
  const context = canvas.getContext('2d')!;
  context.strokeStyle = getComputedStyle(canvas).color;
  context.lineWidth = 2.5 + pressure * 6;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

function drawPicture(canvas: HTMLCanvasElement | null, image: string | undefined): void {
  if (!canvas || !image) return;
  const picture = new Image();
  const draw = () => {
    const scale = Math.min(1, size.width / picture.width, size.height / picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, picture.width * scale, picture.height * scale);
  };
  picture.addEventListener('load', draw, { once: true });
  picture.src = image;
}

/** The drawn part alone as a PNG data URL; undefined when nothing was drawn. */
function cutToInk(canvas: HTMLCanvasElement): string | undefined {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, size.width, size.height);
  const box = { left: size.width, top: size.height, right: -1, bottom: -1 };
  for (let pixel = 0; pixel < size.width * size.height; pixel += 1) {
    if (data[pixel * 4 + 3] === 0) continue;
    const x = pixel % size.width;
    const y = Math.floor(pixel / size.width);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  if (box.right < 0) return undefined;
  const cut = document.createElement('canvas');
  cut.width = box.right - box.left + 1;
  cut.height = box.bottom - box.top + 1;
  cut.getContext('2d')!.drawImage(canvas, -box.left, -box.top);
  return cut.toDataURL('image/png');
}
