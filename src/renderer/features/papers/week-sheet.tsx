import type { WeekReview } from '#shared/contract/papers.ts';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { useFormat, useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import styles from './desk-papers.module.css';

/** Below this many a share says little and the sheet says so (§11.6). */
const smallNumber = 10;
const decisionRows = 3;

/** One page to talk over: figures, what it was about, the gravest cases, and room for what is decided. */
export function WeekSheet({ week, span }: { week: WeekReview; span: string }) {
  const t = useT();
  return (
    <article className={styles['a4']}>
      <header className={styles['head']}>
        <h1>{t('papers.week.title')}</h1>
        <p>{span}</p>
      </header>
      <Figures week={week} />
      <div className={styles['columns']}>
        <Categories week={week} />
        <Causes week={week} />
        <Costs week={week} />
      </div>
      <Typical week={week} />
      <Decisions />
      <p className={styles['soft']}>{t('papers.week.read')}</p>
    </article>
  );
}

function Figures({ week }: { week: WeekReview }) {
  const t = useT();
  const share = (good: number, all: number) => (all === 0 ? null : { good, all });
  const shares = {
    clocks: share(week.clocks.met, week.clocks.met + week.clocks.breached),
    promises: share(week.promises.kept, week.promises.kept + week.promises.broken),
    satisfied: share(week.followUps.satisfied, week.followUps.rated),
  };
  return (
    <section>
      <h2>{t('papers.week.figures')}</h2>
      <dl className={styles['figures']}>
        <Figure label={t('papers.week.received')} value={week.received}>
          {t('papers.week.before', { count: week.receivedBefore })}
        </Figure>
        <Figure label={t('papers.week.resolved')} value={week.resolved} />
        <Figure label={t('papers.week.closed')} value={week.closed} />
        <Figure label={t('papers.week.reopened')} value={week.reopened} />
        <Figure label={t('papers.week.roseHigh')} value={week.roseHigh} />
        <Figure label={t('papers.week.openOlder')} value={week.openOlder} />
        {(['clocks', 'promises', 'satisfied'] as const).map((name) => (
          <Share key={name} label={t(`papers.week.${name}`)} share={shares[name]} />
        ))}
      </dl>
    </section>
  );
}

function Figure({ label, value, children }: { label: string; value: number | string; children?: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value} {children ? <small>{children}</small> : null}
      </dd>
    </div>
  );
}

/** A share as "good of all": a percentage of three cases would pretend to know (§11.6). */
function Share({ label, share }: { label: string; share: { good: number; all: number } | null }) {
  const t = useT();
  if (share === null) return <Figure label={label} value={t('papers.week.noneYet')} />;
  const hint = share.all < smallNumber ? t('papers.week.small') : undefined;
  return (
    <Figure label={label} value={t('papers.week.of', share)} {...(hint === undefined ? {} : { children: hint })} />
  );
}

function Categories({ week }: { week: WeekReview }) {
  const t = useT();
  const word = useWord();
  return (
    <section>
      <h2>{t('papers.week.categories')}</h2>
      <ul className={styles['bars']}>
        {week.categories.slice(0, 8).map(({ code, count, before }) => (
          <li key={code}>
            <span>{word('category', code)}</span>
            <span>
              {count} <span className={styles['soft']}>{t('papers.week.before', { count: before })}</span>
            </span>
          </li>
        ))}
        {week.categories.length === 0 ? <li>{t('papers.handOver.none')}</li> : null}
      </ul>
    </section>
  );
}

function Causes({ week }: { week: WeekReview }) {
  const t = useT();
  const { language } = useLanguage();
  const choices = shippedFields.get('causeCategory')?.choices ?? [];
  return (
    <section>
      <h2>{t('papers.week.causes')}</h2>
      <ul className={styles['bars']}>
        {week.causes.map(({ code, count }) => (
          <li key={code}>
            <span>{choices.find((choice) => choice.code === code)?.label[language] ?? code}</span>
            <span>{t('papers.week.count', { count })}</span>
          </li>
        ))}
        {week.causes.length === 0 ? <li>{t('papers.week.noneYet')}</li> : null}
      </ul>
    </section>
  );
}

function Costs({ week }: { week: WeekReview }) {
  const t = useT();
  const format = useFormat();
  const word = useWord();
  return (
    <section>
      <h2>{t('papers.week.costs')}</h2>
      <ul className={styles['bars']}>
        {week.compensations.map(({ kind, count, amountFen }) => (
          <li key={kind}>
            <span>{word('compensation', kind)}</span>
            <span>{t('papers.week.costOf', { amount: format.money(amountFen), count })}</span>
          </li>
        ))}
        {week.compensations.length === 0 ? <li>{t('papers.handOver.none')}</li> : null}
      </ul>
    </section>
  );
}

function Typical({ week }: { week: WeekReview }) {
  const t = useT();
  const word = useWord();
  return (
    <section>
      <h2>{t('papers.week.typical')}</h2>
      {week.typical.length === 0 ? <p>{t('papers.week.noTypical')}</p> : null}
      {week.typical.map((one) => (
        <div key={one.caseId} className={styles['person']}>
          <p>
            <b>{one.caseNumber}</b> ·{' '}
            {[
              one.category === null ? null : word('category', one.category),
              word('risk', one.level),
              word('state', one.state),
              one.owner,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
          <p>{one.excerpt}</p>
          {one.cause === '' ? null : <p className={styles['soft']}>{t('papers.week.cause', { text: one.cause })}</p>}
        </div>
      ))}
    </section>
  );
}

function Decisions() {
  const t = useT();
  return (
    <section className={styles['room']}>
      <h2>{t('papers.week.decisions')}</h2>
      <table className={styles['empty']}>
        <thead>
          <tr>
            <th>{t('papers.week.decision')}</th>
            <th style={{ width: '28mm' }}>{t('papers.week.who')}</th>
            <th style={{ width: '24mm' }}>{t('papers.week.byWhen')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: decisionRows }, (_, row) => (
            <tr key={row}>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
