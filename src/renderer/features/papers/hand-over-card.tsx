import type { ReactNode } from 'react';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import type { HandOver, HeatedCase } from '#shared/contract/papers.ts';
import { displayLines } from '#shared/domain/methods/summary.ts';
import { useFormat, useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import styles from './desk-papers.module.css';

/** The card itself: what is due, in the order of time; then who is upset and what must not be asked again. */
export function HandOverCard({ card }: { card: HandOver }) {
  const t = useT();
  const format = useFormat();
  const isQuiet = [card.promises, card.deadlines, card.followUps, card.heated].every((list) => list.length === 0);
  return (
    <article className={styles['card']}>
      <header className={styles['head']}>
        <h1>{t('papers.handOver.title')}</h1>
        <p>
          {format.dayTime(card.at)} · {t('papers.handOver.until', { time: format.dayTime(card.until) })}
        </p>
      </header>
      {isQuiet ? <p>{t('papers.handOver.quiet')}</p> : <Lists card={card} />}
      {card.isCut ? <p className={styles['soft']}>{t('papers.handOver.cut')}</p> : null}
      <div className={styles['sign']}>
        <span>{t('papers.handOver.giver')}</span>
        <span>{t('papers.handOver.taker')}</span>
      </div>
    </article>
  );
}

function Lists({ card }: { card: HandOver }) {
  const t = useT();
  const word = useWord();
  return (
    <>
      <Due title={t('papers.handOver.promises')}>
        {card.promises.map((promise) => (
          <Row key={promise.id} at={promise.dueAt} made={card.at} of={promise}>
            {promise.text}
          </Row>
        ))}
      </Due>
      <Due title={t('papers.handOver.deadlines')}>
        {card.deadlines.map((deadline) => (
          <Row key={deadline.caseId} at={deadline.dueAt} made={card.at} of={deadline}>
            {word('due', deadline.dueKind)}
          </Row>
        ))}
      </Due>
      <Due title={t('papers.handOver.followUps')}>
        {card.followUps.map((followUp) => (
          <Row key={followUp.id} at={followUp.dueAt} made={card.at} of={followUp}>
            {word('followUp', followUp.kind)}
          </Row>
        ))}
      </Due>
      {card.heated.length > 0 ? (
        <section>
          <h2>{t('papers.handOver.heated')}</h2>
          {card.heated.map((one) => (
            <Heated key={one.caseId} one={one} />
          ))}
        </section>
      ) : null}
    </>
  );
}

function Due({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles['list']}>{children}</ul>
    </section>
  );
}

type OfCase = Pick<HeatedCase, 'caseNumber' | 'customerName' | 'owner'>;
type RowProps = { at: number; made: number; of: OfCase; children: ReactNode };

function Row({ at, made, of, children }: RowProps) {
  const t = useT();
  const format = useFormat();
  const isLate = at < made;
  return (
    <li>
      <span>{format.dayTime(at)}</span>
      <span>
        {isLate ? <b className={styles['late']}>{t('papers.handOver.late')}</b> : null} {children} · <Whose of={of} />
      </span>
    </li>
  );
}

function Whose({ of }: { of: OfCase }) {
  const t = useT();
  const owner = of.owner === null ? t('papers.handOver.nobody') : t('papers.handOver.owner', { name: of.owner });
  return <>{[of.customerName, of.caseNumber, owner].filter((part) => part !== null).join(' · ')}</>;
}

function Heated({ one }: { one: HeatedCase }) {
  const t = useT();
  const word = useWord();
  const format = useFormat();
  const { language } = useLanguage();
  const words = {
    language,
    instant: format.dayTime,
    money: (fen: number) => format.money(fen),
    nameOf: ({ key, id }: { key: string; id: string }) => word(key, id),
    yes: t('cases.yes'),
    no: t('cases.no'),
  };
  const known = one.known.flatMap(({ key, value }) => {
    const field = shippedFields.get(key);
    const text = field ? displayLines(field, value, words).join(' ') : '';
    return field && text !== '' ? [{ key, label: field.label[language], text: shortened(text) }] : [];
  });
  return (
    <div className={styles['person']}>
      <p>
        <b>{word('risk', one.level)}</b> · <Whose of={one} />
      </p>
      {known.some(({ key }) => key === 'customerWords') ? null : <p>{shortened(one.excerpt)}</p>}
      <dl>
        {known.length > 0 ? (
          <div>
            <dt>{t('papers.handOver.known')}</dt>
            <dd>{known.map(({ label, text }) => t('papers.handOver.fact', { label, text })).join(' · ')}</dd>
          </div>
        ) : null}
        {one.refused.length > 0 ? (
          <div>
            <dt>{t('papers.handOver.refused')}</dt>
            <dd>{one.refused.join(' · ')}</dd>
          </div>
        ) : null}
        {one.lastTold ? (
          <div>
            <dt>{t('papers.handOver.told')}</dt>
            <dd>
              {format.dayTime(one.lastTold.at)} {shortened(one.lastTold.text)}
            </dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}

const cardCharacters = 120;

/** The card has little room: the rest stands in the case, and the cut is shown. */
function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= cardCharacters ? characters.join('') : `${characters.slice(0, cardCharacters).join('')}…`;
}
