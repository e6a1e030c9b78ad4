import { ActionIcon, Button, Group, Paper, Text, Title, Tooltip } from '@mantine/core';
import { IconPencil, IconStar, IconStarFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CaseId } from '#shared/contract/ids.ts';
import type { OwnScript } from '#shared/contract/library.ts';
import type { FacetName } from '#shared/domain/scripts/facets.ts';
import type { PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';
import type { ScriptOutcome } from '#shared/domain/scripts/outcomes.ts';
import type { Script } from '#shared/domain/scripts/script.ts';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { ScriptFill } from '#renderer/ui/scripts/script-fill.tsx';
import { outcomeOf, outcomeWords, rangeWords } from '#renderer/ui/scripts/script-words.ts';
import { Tag } from '#renderer/ui/tag.tsx';
import { facetWord } from './facet-words.ts';
import { MarkedText } from './marked-text.tsx';
import type { FoundScript } from './script-list.tsx';
import styles from './scripts-page.module.css';

type Props = FoundScript & {
  /** What the shop knows of it; undefined for a shipped script nobody touched. */
  ofShop: OwnScript | undefined;
  isFavourite: boolean;
  /** What came of it, by category. */
  outcomes: readonly ScriptOutcome[];
  /** The case it is looked at for. */
  caseId: CaseId | null;
  /** What the case knows; without one, the shop and the person speaking. */
  values: PlaceholderValues;
  copyRequest: number;
  onFavourite: () => void;
};

/** One script whole: where it fits, what came of it, its words, and the form that fills and copies it. */
export function ScriptDetail({ script, hit, ofShop, isFavourite, outcomes, onFavourite, ...filling }: Props) {
  const t = useT();
  const label = isFavourite ? t('scripts.detail.unfavourite') : t('scripts.detail.favourite');
  return (
    <section className={styles['detail']} aria-labelledby="script-title">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} id="script-title" lang={script.language}>
          <MarkedText text={script.title} spans={hit.highlights.title} />
        </Title>
        <Group gap={6} wrap="nowrap">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={14} />}
            renderRoot={(props) => (
              <Link
                to="/scripts/edit/$language/$scriptId"
                params={{ language: script.language, scriptId: script.id }}
                {...props}
              />
            )}
          >
            {t(ofShop?.isSubmitted ? 'library.act.review' : 'library.act.edit')}
          </Button>
          <Tooltip label={label}>
            <ActionIcon aria-label={label} aria-pressed={isFavourite} onClick={onFavourite}>
              {isFavourite ? <IconStarFilled size={18} className={styles['star']} /> : <IconStar size={18} />}
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      <ShopTags ofShop={ofShop} />
      <FitTags script={script} />
      <Outcome rows={outcomes} />
      <Words script={script} hit={hit} />
      <Title order={3} mt="md" mb="xs">
        {t('scripts.detail.use')}
      </Title>
      {/* What was typed for one customer must not go to another. */}
      <ScriptFill key={`${script.id} ${filling.caseId ?? ''}`} script={script} {...filling} />
    </section>
  );
}

function ShopTags({ ofShop }: { ofShop: OwnScript | undefined }) {
  const t = useT();
  if (!ofShop) return null;
  const { state, origin, author, hasChange, isSubmitted, shippedDiffers } = ofShop;
  return (
    <Group gap={6} mt="xs">
      <Tag tone={state === 'draft' ? 'notice' : 'good'}>
        {t(origin === 'own' ? 'library.origin.own' : 'library.origin.shipped', { author: author ?? '' })}
      </Tag>
      {state === 'draft' || state === 'retired' ? <Tag tone="notice">{t(`library.state.${state}`)}</Tag> : null}
      {hasChange ? <Tag tone="notice">{t('library.state.changed')}</Tag> : null}
      {isSubmitted ? <Tag tone="warning">{t('library.state.submitted')}</Tag> : null}
      {shippedDiffers ? <Tag tone="accent">{t('library.shipped.title')}</Tag> : null}
    </Group>
  );
}

const fitFacets: readonly FacetName[] = ['steps', 'scenarios', 'demands', 'customerTypes', 'channels', 'risks'];

function FitTags({ script }: { script: Script }) {
  const t = useT();
  const word = useWord();
  return (
    <Group gap={6} my="xs">
      {fitFacets.flatMap((facet) =>
        (script[facet] as string[]).map((value) => (
          <Tag key={`${facet} ${value}`} tone={facet === 'steps' ? 'accent' : 'neutral'}>
            {facetWord(facet, value, t, word)}
          </Tag>
        )),
      )}
      <Tag>{facetWord('tone', script.tone, t, word)}</Tag>
      {script.tier === 'agent' ? null : (
        <Tag tone="notice">{t('scripts.reason.higher-tier', { value: facetWord('tier', script.tier, t, word) })}</Tag>
      )}
    </Group>
  );
}

/** The record over all cases, then by category; under the minimum n only that it was used (§7.7). */
function Outcome({ rows }: { rows: readonly ScriptOutcome[] }) {
  const t = useT();
  const word = useWord();
  const uses = rows.reduce((sum, row) => sum + row.uses, 0);
  if (uses === 0) return null;
  const outcome = outcomeOf(rows);
  const byCategory = rows.flatMap((row) => {
    const own = row.category === null ? null : outcomeOf([row]);
    return own ? [{ category: row.category!, words: outcomeWords(own, t) }] : [];
  });
  return (
    <Text size="sm" mb="xs" c="dimmed" component="div">
      {outcome ? `${outcomeWords(outcome, t)} · ${rangeWords(outcome, t)}` : t('scripts.detail.few', { uses })}
      {byCategory.map(({ category, words }) => (
        <div key={category}>{t('scripts.detail.inCategory', { category: word('category', category), words })}</div>
      ))}
    </Text>
  );
}

function Words({ script, hit }: Pick<FoundScript, 'script' | 'hit'>) {
  const t = useT();
  const { text, contrast } = hit.highlights;
  if (script.contrast === undefined) {
    return (
      <Paper className={styles['words']} lang={script.language}>
        <MarkedText text={script.text} spans={text} />
      </Paper>
    );
  }
  return (
    <div className={styles['pair']} lang={script.language}>
      <Paper className={styles['words']} data-half="good">
        <Tag tone="good">{t('scripts.detail.say')}</Tag>
        <div>
          <MarkedText text={script.text} spans={text} />
        </div>
      </Paper>
      <Paper className={styles['words']} data-half="bad">
        <Tag tone="danger">{t('scripts.detail.sayNot')}</Tag>
        <div>
          <MarkedText text={script.contrast.bad} spans={contrast} />
        </div>
      </Paper>
      <Text size="sm" className={styles['reason']}>
        <b>{t('scripts.detail.reason')}</b> {script.contrast.reason}
      </Text>
    </div>
  );
}
