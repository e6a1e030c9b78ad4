import { Button, UnstyledButton } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { anyValue, type FacetCounts } from '#shared/domain/scripts/facets.ts';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { facetWord } from './facet-words.ts';
import { hasFilters, noFilters, shownFacets, type LibraryState, type ShownFacet } from './library-state.ts';
import styles from './scripts-page.module.css';

const openAtFirst = new Set<ShownFacet>(['kind', 'steps', 'scenarios']);

type Props = { state: LibraryState; counts: FacetCounts; onChange: (change: Partial<LibraryState>) => void };

/** Filters with the number of scripts that each further choice would bring. */
export function FacetList({ state, counts, onChange }: Props) {
  const t = useT();
  return (
    <nav className={styles['facets']} aria-label={t('scripts.page.filters')}>
      {hasFilters(state) ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconFilterOff size={14} />}
          onClick={() => onChange(noFilters)}
        >
          {t('scripts.page.clear')}
        </Button>
      ) : null}
      {shownFacets.map((facet) => (
        <Facet
          key={facet}
          facet={facet}
          chosen={state[facet]}
          counts={counts[facet]}
          onChange={(values) => onChange({ [facet]: values })}
        />
      ))}
    </nav>
  );
}

type FacetProps = {
  facet: ShownFacet;
  chosen: readonly string[];
  counts: Record<string, number>;
  onChange: (values: string[]) => void;
};

function Facet({ facet, chosen, counts, onChange }: FacetProps) {
  const t = useT();
  const word = useWord();
  const named = [...new Set([...Object.keys(counts), ...chosen])].filter((value) => value !== anyValue);
  const values = counts[anyValue] === undefined && !chosen.includes(anyValue) ? named : [...named, anyValue];
  if (values.length === 0) return null;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <details open={openAtFirst.has(facet) || chosen.length > 0}>
      <summary className={styles['facetName']}>{t(`scripts.facet.${facet}`)}</summary>
      {values.map((value) => (
        <UnstyledButton
          key={value}
          className={styles['facetValue']}
          aria-pressed={chosen.includes(value)}
          onClick={() => toggle(value)}
        >
          <span>{facetWord(facet, value, t, word)}</span>
          <span className={styles['count']}>{counts[value] ?? 0}</span>
        </UnstyledButton>
      ))}
    </details>
  );
}
