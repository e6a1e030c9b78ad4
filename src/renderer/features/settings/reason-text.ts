import { intakeReason } from '#shared/domain/assess/signal-precision.ts';
import { useT } from '#renderer/ui/language.tsx';

/** The reason as it was written, or what stands for one taken off while the complaint was taken in. */
export function useReasonText(): (reason: string) => string {
  const t = useT();
  return (reason) => (reason === intakeReason ? t('settings.risk.atIntake') : reason);
}
