import { Tooltip } from '@mantine/core';
import type { KeptRate } from '#shared/contract/promises.ts';
import { useT } from '../language.tsx';

/** Below so many promises a percentage says nothing: the plain numbers are shown instead. */
const enough = 10;

/** The kept rate in figures and words: share in time where there are enough, always with how many (§3.4). */
export function useKeptRate(rate: KeptRate): { figure: string; words: string; definition: string } {
  const t = useT();
  const all = rate.inTime + rate.late + rate.broken;
  const parts = { inTime: rate.inTime, late: rate.late, broken: rate.broken };
  return {
    figure: all === 0 ? '–' : all < enough ? `${rate.inTime}/${all}` : `${Math.round((rate.inTime / all) * 100)}%`,
    words:
      all === 0
        ? t('promises.rate.none')
        : all < enough
          ? t('promises.rate.few', { days: rate.days })
          : t('promises.rate.many', { days: rate.days, inTime: rate.inTime, all }),
    definition: `${t('promises.rate.definition', { days: rate.days })} ${t('promises.rate.parts', parts)}`,
  };
}

export function KeptRateLine({ rate }: { rate: KeptRate }) {
  const t = useT();
  const { figure, words, definition } = useKeptRate(rate);
  return (
    <Tooltip label={definition} multiline w={320}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the definition behind the figure must be reachable by keyboard */}
      <span tabIndex={0}>
        {t('today.count.kept')} <b>{figure}</b> · {words}
      </span>
    </Tooltip>
  );
}
