import { Outlet } from '@tanstack/react-router';
import { PrintFrame } from '#renderer/ui/print/print-frame.tsx';

/** The frame around every page that is paper. */
export function PrintLayout() {
  return (
    <PrintFrame>
      <Outlet />
    </PrintFrame>
  );
}
