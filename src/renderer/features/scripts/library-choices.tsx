import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconMessages, IconPencil, IconStar } from '@tabler/icons-react';
import { languages, type Language } from '#shared/domain/vocabulary.ts';
import { useT } from '#renderer/ui/language.tsx';
import { EmptyState } from '#renderer/ui/page.tsx';
import { views, type LibraryState, type View } from './library-state.ts';

type Props = {
  state: LibraryState;
  /** The interface language. */
  own: Language;
  /** Drafts that wait for a supervisor. */
  waiting: number;
  onChange: (change: Partial<LibraryState>) => void;
};

/** All, favourites or recents; and the language of the scripts. */
export function Choices({ state, own, waiting, onChange }: Props) {
  const t = useT();
  return (
    <>
      <SegmentedControl
        size="sm"
        aria-label={t('scripts.page.view')}
        value={state.view}
        data={views.map((view) => ({
          value: view,
          label:
            view === 'waiting' && waiting > 0
              ? t('library.view.waiting', { count: waiting })
              : t(`scripts.view.${view}`),
        }))}
        onChange={(view) => onChange({ view: view as View, script: '' })}
      />
      <Select
        w={130}
        aria-label={t('scripts.page.language')}
        allowDeselect={false}
        value={state.language ?? own}
        data={languages.map((language) => ({ value: language, label: t(`words.language.${language}`) }))}
        onChange={(language) => onChange({ language: language === own ? undefined : (language as Language) })}
      />
    </>
  );
}

/** Why the list is empty, and what to do about it. */
export function Nothing({ view, isSearching, onShowAll }: { view: View; isSearching: boolean; onShowAll: () => void }) {
  const t = useT();
  if (view === 'favourites' && !isSearching) {
    return (
      <EmptyState icon={<IconStar />} title={t('scripts.page.noFavourites')}>
        {t('scripts.page.noFavouritesHint')}
      </EmptyState>
    );
  }
  if (view === 'recents' && !isSearching) {
    return (
      <EmptyState icon={<IconMessages />} title={t('scripts.page.noRecents')}>
        {t('scripts.page.noRecentsHint')}
      </EmptyState>
    );
  }
  if (view === 'ours' && !isSearching) {
    return (
      <EmptyState icon={<IconPencil />} title={t('library.empty.ours')}>
        {t('library.empty.oursHint')}
      </EmptyState>
    );
  }
  if (view === 'waiting' && !isSearching) {
    return (
      <EmptyState icon={<IconPencil />} title={t('library.empty.waiting')}>
        {t('library.empty.waitingHint')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconMessages />}
      title={t('scripts.page.none')}
      action={
        <Button variant="light" size="compact-sm" onClick={onShowAll}>
          {t('scripts.page.showAll')}
        </Button>
      }
    >
      {t('scripts.page.noneHint')}
    </EmptyState>
  );
}
