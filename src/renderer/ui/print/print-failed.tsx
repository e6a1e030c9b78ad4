import { Alert } from '@mantine/core';
import { useT } from '#renderer/ui/language.tsx';
import type { Printing } from './use-printing.ts';

/** Says that nothing came out, of which printer or to which file, and what to do about it (§9.4). */
export function PrintFailed({ printing }: { printing: Printing }) {
  const t = useT();
  const { failed, printer, printers } = printing;
  if (failed === undefined) return null;
  const name = printers?.find((one) => one.name === printer)?.label;
  const isNamed = failed === 'print' && name !== undefined;
  const title = isNamed
    ? t('ui.print.failedOn', { name })
    : t(failed === 'pdf' ? 'ui.print.failedPdf' : 'ui.print.failed');
  const help = isNamed ? 'ui.print.failedOnHelp' : failed === 'pdf' ? 'ui.print.failedPdfHelp' : 'ui.print.failedHelp';
  return (
    <Alert w="100%" color="orange" role="alert" title={title}>
      {t(help)}
    </Alert>
  );
}
