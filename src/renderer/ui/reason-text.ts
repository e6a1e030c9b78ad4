import { intakeReason } from '#shared/domain/assess/signal-precision.ts';
import { useT } from './language.tsx';

/** The reason of a dismissal as it was written, or what stands for one taken off while the complaint was taken in (§4.5). */
export function useReasonText(): (reason: string) => string {
  const t = useT();
  return (reason) => (reason === intakeReason ? t('ui.reason.atIntake') : reason);
}
