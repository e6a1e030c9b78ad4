import type { ReactNode } from 'react';
import type { CaseState, RiskLevel, Severity } from '#shared/domain/vocabulary.ts';
import { useT } from './language.tsx';
import styles from './tag.module.css';

export type Tone = 'neutral' | 'accent' | 'good' | 'notice' | 'warning' | 'danger' | 'solid-danger';

type TagProps = { tone?: Tone; children: ReactNode; icon?: ReactNode; tooltip?: string };

/** A small label; the tone is never the only carrier of the meaning. */
export function Tag({ tone = 'neutral', children, icon, tooltip }: TagProps) {
  // The system's own tooltip: a list holds two of these in every row.
  return (
    <span className={styles['tag']} data-tone={tone} title={tooltip}>
      {icon}
      {children}
    </span>
  );
}

const severityTones = { minor: 'neutral', significant: 'warning', safety: 'solid-danger' } as const;
export function SeverityTag({ severity }: { severity: Severity }) {
  return <Tag tone={severityTones[severity]}>{useT()(`words.severity.${severity}`)}</Tag>;
}

const riskTones = { low: 'neutral', watch: 'notice', high: 'warning', critical: 'solid-danger' } as const;
/** Risk level with its number, 0–100. */
export function RiskTag({ level, risk }: { level: RiskLevel; risk?: number }) {
  const t = useT();
  const label = t(`words.risk.${level}`);
  return (
    <Tag tone={riskTones[level]} tooltip={t('ui.risk.tooltip')}>
      {label}
      {risk === undefined ? null : <b>{risk}</b>}
    </Tag>
  );
}

const stateTones = { open: 'accent', waiting: 'notice', resolved: 'good', closed: 'neutral' } as const;
export function StateTag({ state }: { state: CaseState }) {
  return <Tag tone={stateTones[state]}>{useT()(`words.state.${state}`)}</Tag>;
}
