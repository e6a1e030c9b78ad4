import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The value of the last render in a ref: for timers, listeners and streams that outlive a render. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
