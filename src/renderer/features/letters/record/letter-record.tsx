import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PaperId } from '#shared/domain/letters/letter.ts';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { letterText } from '#shared/domain/letters/compose-letter.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { EmptyState, Page, PageHeader, Section } from '#renderer/ui/page.tsx';
import { readLetter, templateById, type LetterDraft } from '../draft.ts';
import styles from '../letters.module.css';
import { Preview } from '../preview.tsx';
import { LetterStateTag } from '../letter-state-tag.tsx';
import { usePictures } from '../queries.ts';
import { AddressSection } from './address-section.tsx';
import { PrintList } from './print-list.tsx';
import { RecordActions } from './record-actions.tsx';
import { RelatedLetters } from './related-letters.tsx';
import { useMemo } from 'react';

type Props = { letter: LetterDetail; draft: LetterDraft | undefined; onWriteOn: () => void };

/** A letter that is not written any more: waiting for its signature, its printer, or printed and frozen (§9.4). */
export function LetterRecord({ letter, draft, onWriteOn }: Props) {
  const t = useT();
  const stored = letter.frozen ?? letter.fields;
  const made = useMemo(() => readLetter(stored), [stored]);
  const { images } = usePictures(letter);
  const paper = PaperId.catch('a6').parse((stored as { paper?: unknown }).paper);
  return (
    <Page>
      <PageHeader
        title={templateById(letter.templateId)?.name ?? t('letters.one')}
        description={<Summary letter={letter} />}
        actions={<RecordActions letter={letter} draft={draft} isReadable={made !== undefined} onWriteOn={onWriteOn} />}
      />
      {made ? (
        <div className={styles['editor']}>
          <Stack gap="md">
            <Section title={t('letters.record.text')} description={t(`letters.record.state.${letter.state}`)}>
              <Text component="div" lang={made.content.language} style={{ whiteSpace: 'pre-wrap' }}>
                {letterText(made.content)}
              </Text>
            </Section>
            <RelatedLetters letter={letter} />
            <PrintList letter={letter} />
            <AddressSection letter={letter} />
          </Stack>
          <aside className={styles['aside']}>
            <Preview {...made} images={images} paper={paper} isTall />
          </aside>
        </div>
      ) : (
        <EmptyState title={t('letters.record.unreadable')} />
      )}
    </Page>
  );
}

function Summary({ letter }: { letter: LetterDetail }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <Anchor renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: letter.caseId }} {...props} />}>
        {letter.caseNumber}
      </Anchor>
      {` · ${letter.customerName ?? t('letters.noName')} · ${t(`letters.tier.${letter.tier}`)} `}
      <LetterStateTag state={letter.state} />
      {letter.signedBy ? ` ${t('letters.record.signedBy', { name: letter.signedBy })}` : ''}
      {letter.printedAt === null
        ? ''
        : ` · ${t('letters.record.printedAt', { when: format.dayTime(letter.printedAt) })}`}
      {letter.postedAt === null ? '' : ` · ${t('letters.record.postedAt', { when: format.dayTime(letter.postedAt) })}`}
    </>
  );
}
