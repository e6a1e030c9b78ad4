import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowLeft, IconPlus, IconPuzzle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Fragment } from '#shared/contract/library.ts';
import { cycleThrough } from '#shared/domain/scripts/fragments.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState, Page, PageHeader, Section } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';

/** Texts that many scripts share (§7.1): opening hours, the address, how a refund works. */
export function FragmentsPage() {
  const t = useT();
  const { language } = useLanguage();
  const mayWrite = useIsAtLeast('supervisor');
  const [isAdding, setIsAdding] = useState(false);
  const library = useQuery(api.library.list.queryOptions());
  const fragments = library.data?.fragments.filter((one) => one.language === language) ?? [];
  return (
    <Page width="text">
      <PageHeader
        title={t('library.fragments.title')}
        description={t('library.fragments.about')}
        actions={
          <>
            {mayWrite ? (
              <Button leftSection={<IconPlus size={16} />} disabled={isAdding} onClick={() => setIsAdding(true)}>
                {t('library.fragments.add')}
              </Button>
            ) : null}
            <Button
              variant="default"
              leftSection={<IconArrowLeft size={16} />}
              renderRoot={(props) => <Link to="/scripts" {...props} />}
            >
              {t('library.edit.back')}
            </Button>
          </>
        }
      />
      <ErrorNotice error={library.error} onRetry={() => void library.refetch()} />
      {library.isPending ? <LoadingState /> : null}
      {library.data && fragments.length === 0 && !isAdding ? (
        <EmptyState icon={<IconPuzzle />} title={t('library.fragments.none')}>
          {t('library.fragments.noneHint')}
        </EmptyState>
      ) : null}
      <Stack gap="md">
        {isAdding ? <FragmentForm all={fragments} fragment={null} onDone={() => setIsAdding(false)} /> : null}
        {fragments.map((fragment) => (
          <FragmentForm
            key={`${fragment.name} ${fragment.version}`}
            all={fragments}
            fragment={fragment}
            isReadOnly={!mayWrite}
            onDone={() => undefined}
          />
        ))}
      </Stack>
    </Page>
  );
}

type FormProps = { fragment: Fragment | null; all: readonly Fragment[]; isReadOnly?: boolean; onDone: () => void };

function FragmentForm({ fragment, all, isReadOnly = false, onDone }: FormProps) {
  const t = useT();
  const toast = useToast();
  const { language } = useLanguage();
  const [name, setName] = useState(fragment?.name ?? '');
  const [text, setText] = useState(fragment?.text ?? '');
  const others = all.filter((one) => one.name !== fragment?.name);
  const nameFault =
    /[{}|>]/.test(name) || others.some((one) => one.name === name.trim()) ? t('library.fragments.nameFault') : null;
  const cycle = cycleThrough(name.trim(), text, new Map(others.map((one) => [one.name, one.text])));
  const save = useMutation(
    api.library.saveFragment.mutationOptions({
      onSuccess: () => {
        toast.done(t('library.fragments.saved'));
        onDone();
      },
      onError: toast.failed,
    }),
  );
  const remove = useMutation(
    api.library.removeFragment.mutationOptions({
      onSuccess: (_, key) => toast.undo(t('library.fragments.removed'), () => client.library.restoreFragment(key)),
      onError: toast.failed,
    }),
  );
  const isSame = name === (fragment?.name ?? '') && text === (fragment?.text ?? '');
  const isBlank = name.trim() === '' || text.trim() === '';
  return (
    <Section title={fragment?.name ?? t('library.fragments.add')}>
      <Stack gap="sm">
        <TextInput
          label={t('library.fragments.name')}
          value={name}
          maxLength={40}
          readOnly={isReadOnly}
          error={nameFault}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ToneText
          label={t('library.edit.text')}
          isTemplate
          isDisabled={isReadOnly}
          rememberAs={`fragment.${fragment?.name ?? ''}.${language}`}
          lines={2}
          maxLength={2_000}
          error={cycle ? t('library.fault.text.fragment-cycle', { names: cycle.join(' → ') }) : null}
          value={text}
          onChange={setText}
        />
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {fragment === null ? '' : t('library.fragments.uses', { count: fragment.uses })}
          </Text>
          {isReadOnly ? null : (
            <Group gap="xs">
              {fragment === null ? (
                <Button size="compact-sm" variant="default" onClick={onDone}>
                  {t('ui.cancel')}
                </Button>
              ) : null}
              {fragment && fragment.uses === 0 ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="gray"
                  onClick={() => remove.mutate({ name: fragment.name, language })}
                >
                  {t('library.act.remove')}
                </Button>
              ) : null}
              <Button
                size="compact-sm"
                disabled={isSame || isBlank || nameFault !== null || cycle !== null}
                loading={save.isPending}
                onClick={() =>
                  save.mutate({
                    name: name.trim(),
                    was: fragment?.name ?? null,
                    language,
                    text: text.trim(),
                    expectedVersion: fragment?.version ?? 0,
                  })
                }
              >
                {t('library.fragments.save')}
              </Button>
            </Group>
          )}
        </Group>
      </Stack>
    </Section>
  );
}
