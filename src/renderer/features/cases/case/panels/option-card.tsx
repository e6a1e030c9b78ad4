import { Button, Group, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseOption } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { isFailure } from '#renderer/platform/failure.ts';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { Tag, type Tone } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import { WordsDialog } from '../actions/words-dialog.tsx';
import { AuthorityLine } from './authority-line.tsx';
import { OptionForm } from './option-form.tsx';
import styles from './panels.module.css';

const tones: Record<CaseOption['state'], Tone> = {
  drafted: 'neutral',
  offered: 'notice',
  chosen: 'good',
  refused: 'danger',
};

type Props = { option: CaseOption; detail: CaseDetail };

/** One option: what it is, whether it may be granted, and what the customer said to it. */
export function OptionCard({ option, detail }: Props) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const list = new Intl.ListFormat(language);
  const lacks = [
    option.amountFen === 0 && option.action.trim() === '' ? t('cases.option.lacksWhat') : null,
    option.who.trim() === '' ? t('cases.option.lacksWho') : null,
    option.dueAt === null ? t('cases.option.lacksWhen') : null,
  ].filter((one) => one !== null);
  return (
    <article className={styles['item']} data-chosen={option.state === 'chosen' || undefined} aria-label={option.title}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Text fw={600}>{option.title}</Text>
        <Tag tone={tones[option.state]}>{t(`words.optionState.${option.state}`)}</Tag>
      </Group>
      <Text size="sm" c="dimmed">
        {t(`words.compensation.${option.kind}`)}
        {option.amountFen > 0 ? ` · ${format.money(option.amountFen)}` : ''}
        {option.who === '' ? '' : ` · ${option.who}`}
        {option.dueAt === null ? '' : ` · ${format.dayTime(option.dueAt)}`}
      </Text>
      {option.action === '' ? null : <Text size="sm">{option.action}</Text>}
      {lacks.length === 0 ? null : (
        <Text size="sm" className={styles['warn'] ?? ''}>
          {t('cases.option.lacks', { what: list.format(lacks) })}
        </Text>
      )}
      <AuthorityLine option={option} detail={detail} />
      {isReadOnly(detail) ? null : <OptionButtons option={option} detail={detail} />}
    </article>
  );
}

/** Offer, choose or refuse in the customer's words; change and remove in the menu. */
function OptionButtons({ option, detail }: Props) {
  const t = useT();
  const [asked, setAsked] = useState<'choose' | 'refuse' | null>(null);
  const at = { id: option.id, expectedVersion: option.version };
  const offer = useAct(detail.id, () => client.options.offer(at));
  const answer = useAct(
    detail.id,
    (words: string) =>
      asked === 'refuse' ? client.options.refuse({ ...at, words }) : client.options.choose({ ...at, words }),
    {
      onDone: () => setAsked(null),
      // The authority line of the card says it and offers the way out.
      onFailed: (error) => {
        if (isFailure(error, 'ABOVE_AUTHORITY_LIMIT')) setAsked(null);
        return false;
      },
    },
  );
  if (option.state === 'chosen') return null;
  return (
    <Group gap={6} mt={8}>
      {option.state === 'drafted' ? (
        <Button size="compact-xs" variant="light" loading={offer.isPending} onClick={() => offer.mutate(undefined)}>
          {t('cases.option.offer')}
        </Button>
      ) : null}
      <Button size="compact-xs" disabled={!option.isAuthorised} onClick={() => setAsked('choose')}>
        {t('cases.option.choose')}
      </Button>
      {option.state === 'offered' ? (
        <Button size="compact-xs" variant="default" onClick={() => setAsked('refuse')}>
          {t('cases.option.refuse')}
        </Button>
      ) : null}
      <OptionMenu option={option} detail={detail} />
      <WordsDialog
        key={asked}
        about={`option.${option.id}.${asked}`}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        title={option.title}
        label={asked === 'refuse' ? t('cases.option.refuseWords') : t('cases.option.chooseWords')}
        confirmLabel={asked === 'refuse' ? t('cases.option.refuse') : t('cases.option.choose')}
        maxLength={5000}
        isBusy={answer.isPending}
        onConfirm={answer.mutateAsync}
      />
    </Group>
  );
}

function OptionMenu({ option, detail }: Props) {
  const t = useT();
  const toast = useToast();
  const [isChanging, setIsChanging] = useState(false);
  const remove = useAct(detail.id, () => client.options.remove({ id: option.id, expectedVersion: option.version }), {
    onDone: () => toast.undo(t('cases.option.removed'), () => client.options.restore({ id: option.id })),
  });
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('cases.option.more', { title: option.title })}
          >
            <IconDots size={16} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setIsChanging(true)}>{t('cases.option.change')}</Menu.Item>
          <Menu.Item onClick={() => remove.mutate(undefined)}>{t('cases.option.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <OptionForm detail={detail} option={option} isOpen={isChanging} onClose={() => setIsChanging(false)} />
    </>
  );
}
