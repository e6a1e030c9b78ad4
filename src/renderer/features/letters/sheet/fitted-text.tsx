// A block of print of fixed size: the largest of a few character sizes at which the whole text fits, never cut (§9.3).
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';

type Props = {
  className: string | undefined;
  style?: CSSProperties;
  /** Sizes to try in millimetres, the wanted one first. */
  sizesMm: readonly number[];
  /** False until the font of the text is loaded. */
  canMeasure: boolean;
  onFit: (fits: boolean) => void;
  children: ReactNode;
};

/** Measured once: give it a `key` made of its text. */
export function FittedText({ className, style, sizesMm, canMeasure, onFit, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [sizeMm, setSizeMm] = useState(sizesMm[0]!);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !canMeasure) return;
    const fitting = sizesMm.find((size) => {
      element.style.fontSize = `${size}mm`;
      // Half a pixel of rounding is no overflow.
      return element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
    });
    const size = fitting ?? sizesMm.at(-1)!;
    element.style.fontSize = `${size}mm`;
    setSizeMm(size);
    onFit(fitting !== undefined);
  }, [sizesMm, canMeasure, onFit]);
  return (
    <div ref={box} className={className} style={{ ...style, fontSize: `${sizeMm}mm` }}>
      {children}
    </div>
  );
}
