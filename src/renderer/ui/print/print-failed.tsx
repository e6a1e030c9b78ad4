import { Alert } from '@mantine/core';
import { useT } from '#renderer/ui/language.tsx';
import type { Printing } from './use-printing.ts';

/** Says that nothing came out, of which printer, and what to do about it (§9.4). */
export function PrintFailed({ printing }: { printing: Printing }) {
  const t = useT();
  const { hasFailed, printer, printers } = printing;
  if (!hasFailed) return null;
  const name = printers?.find((one) => one.name === printer)?.label;
  return (
    <Alert
      w="100%"
      color="orange"
      role="alert"
      title={name === undefined ? t('ui.print.failed') : t('ui.print.failedOn', { name })}
    >
      {t(name === undefined ? 'ui.print.failedHelp' : 'ui.print.failedOnHelp')}
    </Alert>
  );
}
