import { Text } from '@mantine/core';
import { useState } from 'react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { useT } from '#renderer/ui/language.tsx';
import { PromiseCard } from '#renderer/ui/promises/promise-card.tsx';
import { type AskedPromise, PromiseDialogs } from '#renderer/ui/promises/promise-dialogs.tsx';
import styles from '#renderer/ui/promises/promises.module.css';
import { isReadOnly } from '../fields/use-case-field.ts';

/** Every promise of the case, open ones first. `isShort` leaves settled ones out. */
export function PromiseList({ detail, isShort }: { detail: CaseDetail; isShort?: boolean }) {
  const t = useT();
  const [asked, setAsked] = useState<AskedPromise | null>(null);
  const open = detail.promises.filter((promise) => promise.state === 'open');
  const settled = isShort ? [] : detail.promises.filter((promise) => promise.state !== 'open');
  if (open.length + settled.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('cases.promise.none')}
      </Text>
    );
  }
  return (
    <>
      <ul className={styles['list']} aria-label={t('promises.title')}>
        {[...open, ...settled].map((promise) => (
          <PromiseCard key={promise.id} promise={promise} isReadOnly={isReadOnly(detail)} onAsk={setAsked} />
        ))}
      </ul>
      <PromiseDialogs asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}
