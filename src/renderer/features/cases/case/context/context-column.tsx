import { Accordion } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import type { ComponentType, ReactNode } from 'react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { RiskTag } from '#renderer/ui/tag.tsx';
import { useCaseView } from '../case-view.ts';
import { isOwed } from '../soonest-due.ts';
import { ClocksCard } from './clocks-card.tsx';
import styles from './context.module.css';
import { CustomerCard } from './customer-card.tsx';
import { PromisesCard } from './promises-card.tsx';
import { RiskCard } from './risk/risk-card.tsx';
import { ScriptsCard } from './scripts-card.tsx';
import { TimelineCard } from './timeline-card.tsx';

const sections = ['customer', 'risk', 'clocks', 'promises', 'scripts', 'timeline'] as const;
type SectionCode = (typeof sections)[number];

const cards: Record<SectionCode, ComponentType> = {
  customer: CustomerCard,
  risk: RiskCard,
  clocks: ClocksCard,
  promises: PromisesCard,
  scripts: ScriptsCard,
  timeline: TimelineCard,
};

/** What one wants to know beside the work: each card says its main thing while it is folded. */
export function ContextColumn({ fold }: { fold: ReactNode }) {
  const t = useT();
  const { detail } = useCaseView();
  const [open, setOpen] = useLocalStorage<string[]>({
    key: 'zhuanji.case.context-open',
    defaultValue: ['risk', 'clocks', 'scripts'],
  });
  return (
    <aside className={styles['column']} aria-label={t('cases.context.label')}>
      <div className={styles['fold']}>
        <span>{t('cases.context.label')}</span>
        {fold}
      </div>
      <Accordion multiple value={open} onChange={setOpen} variant="default" chevronPosition="left" order={2}>
        {sections.map((code) => {
          const Card = cards[code];
          return (
            <Accordion.Item key={code} value={code}>
              <Accordion.Control className={styles['control'] ?? ''}>
                <span className={styles['head']}>
                  {t(`cases.context.${code}`)}
                  <span>{noteOf(code, detail)}</span>
                </span>
              </Accordion.Control>
              <Accordion.Panel className={styles['panel'] ?? ''}>
                {open.includes(code) ? <Card /> : null}
              </Accordion.Panel>
            </Accordion.Item>
          );
        })}
      </Accordion>
    </aside>
  );
}

function noteOf(code: SectionCode, detail: CaseDetail): ReactNode {
  switch (code) {
    case 'customer':
      return detail.customer?.fields.name ?? null;
    case 'risk':
      return <RiskTag level={detail.level} risk={detail.risk} />;
    case 'clocks': {
      const running = detail.clocks.filter(isOwed).sort((a, b) => a.dueAt - b.dueAt)[0];
      return running ? <DueTime at={running.dueAt} /> : null;
    }
    case 'promises': {
      const open = detail.promises.filter((promise) => promise.state === 'open');
      return open.length > 0 ? open.length : null;
    }
    default:
      return null;
  }
}
