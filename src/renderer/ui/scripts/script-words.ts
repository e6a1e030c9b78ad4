// Codes of scripts and reasons of the ranking, put into words (§7.4).
import { defaultRankingRules, shareInterval, type ScriptOutcome } from '#shared/domain/scripts/outcomes.ts';
import type { OutcomeReason, RankReason } from '#shared/domain/scripts/rank.ts';
import type { Translate } from '#shared/i18n/catalogue.ts';

type Word = (group: string, code: string) => string;

/** One reason of a rank in words. */
export function reasonWords(reason: RankReason, t: Translate, word: Word): string {
  switch (reason.kind) {
    case 'category':
      return t('scripts.reason.category', { value: word('category', reason.value) });
    case 'demand':
      return t('scripts.reason.demand', { value: t(`words.demand.${reason.value}`) });
    case 'customer-type':
      return t('scripts.reason.customer-type', { value: t(`words.customerType.${reason.value}`) });
    case 'risk':
      return t('scripts.reason.risk', { value: t(`words.risk.${reason.value}`) });
    case 'channel':
      return t('scripts.reason.channel', { value: word('channel', reason.value) });
    case 'higher-tier':
      return t('scripts.reason.higher-tier', { value: t(`scripts.speaker.${reason.value}`) });
    case 'outcome':
      return outcomeWords(reason, t);
    default:
      return t(`scripts.reason.${reason.kind}`);
  }
}

/** “12 次使用，10 次满意”; where not every use has a known end, how many have; and what went wrong after a use. */
export function outcomeWords(
  { scope, uses, rated, satisfied, reopened, escalated }: OutcomeReason,
  t: Translate,
): string {
  const words =
    rated === uses
      ? [t(`scripts.outcome.${scope}`, { uses, satisfied })]
      : [t(`scripts.outcome.rated.${scope}`, { uses, rated, satisfied })];
  if (reopened > 0) words.push(t('scripts.outcome.reopened', { count: reopened }));
  if (escalated > 0) words.push(t('scripts.outcome.escalated', { count: escalated }));
  return words.join(' · ');
}

/** How sure the share of satisfied uses is; only beside an outcome. */
export function rangeWords({ rated, interval }: Pick<OutcomeReason, 'rated' | 'interval'>, t: Translate): string {
  const percent = (share: number) => Math.round(share * 100);
  return t('scripts.outcome.range', { rated, low: percent(interval.low), high: percent(interval.high) });
}

/** The record of a script over the given rows, or null under the minimum n of §7.7. */
export function outcomeOf(rows: readonly ScriptOutcome[]): OutcomeReason | null {
  const sum = (key: 'uses' | 'rated' | 'satisfied' | 'reopened' | 'escalated') =>
    rows.reduce((total, row) => total + row[key], 0);
  const rated = sum('rated');
  if (rated < defaultRankingRules.minimumRated) return null;
  const satisfied = sum('satisfied');
  const interval = shareInterval(satisfied, rated);
  const after = { reopened: sum('reopened'), escalated: sum('escalated') };
  return { kind: 'outcome', scope: 'all', uses: sum('uses'), rated, satisfied, ...after, interval };
}
