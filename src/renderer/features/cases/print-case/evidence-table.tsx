import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Evidence } from '#shared/contract/case-records.ts';
import { api } from '#renderer/platform/connect.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case/case-view.ts';
import { blobOf, shownAs } from '../case/panels/evidence/content.ts';
import styles from './print-case.module.css';

/** The list with checksums (§2.8, §9.6): what was taken out stays listed. Then the pictures, numbered as in the list. */
export function EvidenceTable({ onReady }: { onReady: () => void }) {
  const t = useT();
  const format = useFormat();
  const { evidence } = useCaseView().detail;
  const numbered = evidence.map((entry, index) => ({ entry, number: index + 1 }));
  const pictures = numbered.filter(({ entry }) => !entry.isRemoved && shownAs(entry) === 'image');
  return (
    <>
      <section className={styles['section']}>
        <h2>{t('papers.file.evidence')}</h2>
        <p className={styles['soft']}>
          {evidence.length === 0 ? t('papers.file.noEvidence') : t('papers.file.evidenceHelp')}
        </p>
        <ol className={styles['evidence']}>
          {numbered.map(({ entry }) => (
            <li key={entry.id}>
              <b>{titleOf(entry) || t('panels.evidence.noName')}</b>
              {entry.isRemoved ? ` · ${t('papers.file.removed')}` : ''} · {t(`words.evidenceSource.${entry.source}`)}
              {entry.whereabouts === '' ? '' : ` · ${entry.whereabouts}`} · {format.dateTime(entry.addedAt)}
              {entry.addedBy === null ? '' : ` · ${entry.addedBy}`}
              {entry.fileName !== null && entry.note !== '' ? <div>{entry.note}</div> : null}
              <div className={styles['hash']}>
                {entry.sha256 === null
                  ? t('papers.file.noFile')
                  : `${t('papers.file.hash')} ${entry.sha256} · ${format.bytes(entry.bytes)}`}
              </div>
            </li>
          ))}
        </ol>
      </section>
      <Pictures pictures={pictures} onReady={onReady} />
    </>
  );
}

type Numbered = { entry: Evidence; number: number };

function Pictures({ pictures, onReady }: { pictures: readonly Numbered[]; onReady: () => void }) {
  const t = useT();
  const found = useQueries({
    queries: pictures.map(({ entry }) =>
      api.evidence.content.queryOptions({ input: { id: entry.id }, staleTime: Infinity, gcTime: 60_000 }),
    ),
  });
  const isReady = found.every(({ isPending }) => !isPending);
  useEffect(() => {
    if (isReady) onReady();
  }, [isReady, onReady]);
  if (pictures.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2>{t('papers.file.pictures')}</h2>
      {pictures.map(({ entry, number }, index) => (
        <Picture
          key={entry.id}
          title={t('papers.file.pictureOf', { number, title: titleOf(entry) })}
          failed={t('papers.file.pictureFailed', { number })}
          mime={entry.mime ?? ''}
          contentBase64={found[index]?.data?.contentBase64}
        />
      ))}
    </section>
  );
}

type PictureProps = { title: string; failed: string; mime: string; contentBase64: string | undefined };

/** A picture that cannot be drawn says so on the paper: a file with a hole in it would mislead. */
function Picture({ title, failed, mime, contentBase64 }: PictureProps) {
  const [isBroken, setIsBroken] = useState(false);
  const blob = useMemo(
    () => (contentBase64 === undefined ? null : blobOf({ contentBase64, mime })),
    [contentBase64, mime],
  );
  const address = useMemo(() => (blob === null ? null : URL.createObjectURL(blob)), [blob]);
  useEffect(() => () => void (address !== null && URL.revokeObjectURL(address)), [address]);
  return (
    <figure className={styles['figure']}>
      {address === null || isBroken ? <p>{failed}</p> : <img src={address} alt="" onError={() => setIsBroken(true)} />}
      <figcaption>{title}</figcaption>
    </figure>
  );
}

function titleOf({ fileName, note }: Evidence): string {
  return fileName ?? note;
}
