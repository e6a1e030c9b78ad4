// Ctrl+P and the menu's Print do what the page's own button does: the same printer, the same record (§9.4).
import { useEffect } from 'react';
import { printAskedChannel } from '#shared/shell-bridge.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';

/** Runs when somebody asks to print by key or by menu, while the calling part is shown. */
export function usePrintAsked(run: () => void): void {
  const t = useT();
  const latest = useLatest(run);
  useShortcut({ keys: 'mod + P', label: t('ui.print.print'), worksWhileTyping: true }, run);
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.source === window && event.data === printAskedChannel) latest.current();
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [latest]);
}
