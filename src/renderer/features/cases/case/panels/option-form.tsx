import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseOption, OptionFields } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { compensationKinds, type CompensationKind } from '#shared/domain/vocabulary.ts';
import { client } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { InstantInput, MoneyInput } from '#renderer/ui/fields.tsx';
import { onEnter } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
import { useAct } from '../mutations.ts';

type Props = { detail: CaseDetail; option: CaseOption | null; isOpen: boolean; onClose: () => void };

/** An option written out: what, how much, who, and when (§6 step 6). */
export function OptionForm(props: Props) {
  const t = useT();
  const { option, isOpen, onClose } = props;
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      // A stray Escape would take the whole unsaved option with it.
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={option ? t('cases.option.change') : t('cases.option.add')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Form {...props} />
    </Modal>
  );
}

function Form({ detail, option, onClose }: Props) {
  const t = useT();
  const { me } = useSession();
  const [fields, setFields] = useState<OptionFields>(
    option ?? { kind: 'refund', title: '', amountFen: 0, action: '', who: me.name, dueAt: null },
  );
  const change = (part: Partial<OptionFields>) => setFields({ ...fields, ...part });
  const save = useAct(
    detail.id,
    () => {
      const { kind, title, amountFen, action, who, dueAt } = fields;
      return client.options.save({
        caseId: detail.id,
        id: option?.id ?? null,
        fields: { kind, title: title.trim(), amountFen, action, who, dueAt },
        expectedVersion: option?.version ?? 0,
      });
    },
    { onDone: onClose },
  );
  return (
    <Stack gap="sm">
      <Select
        label={t('cases.option.kind')}
        data={compensationKinds.map((kind) => ({ value: kind, label: t(`words.compensation.${kind}`) }))}
        value={fields.kind}
        allowDeselect={false}
        onChange={(kind) => change({ kind: kind as CompensationKind })}
      />
      <ToneText
        label={t('cases.option.title')}
        placeholder={t('cases.option.titlePlaceholder')}
        surface="option"
        lines={1}
        maxLength={200}
        isFirst
        caseId={detail.id}
        rememberAs={`case.${detail.id}.option-title`}
        value={fields.title}
        // One line: a pasted break becomes a space.
        onChange={(title) => change({ title: title.replaceAll('\n', ' ') })}
        onKeyDown={onEnter(() => undefined)}
      />
      <SimpleGrid cols={2} spacing="sm">
        <MoneyInput
          label={t('cases.option.amount')}
          ariaLabel={t('cases.option.amount')}
          value={fields.amountFen}
          onChange={(amountFen) => change({ amountFen: amountFen ?? 0 })}
        />
        <TextInput
          label={t('cases.option.who')}
          maxLength={200}
          value={fields.who}
          onChange={(event) => change({ who: event.currentTarget.value })}
        />
      </SimpleGrid>
      <InstantInput
        label={t('cases.option.due')}
        ariaLabel={t('cases.option.due')}
        value={fields.dueAt}
        onChange={(dueAt) => change({ dueAt })}
      />
      <ToneText
        label={t('cases.option.action')}
        placeholder={t('cases.option.actionPlaceholder')}
        surface="option"
        lines={2}
        maxLength={5000}
        caseId={detail.id}
        rememberAs={`case.${detail.id}.option-action`}
        value={fields.action}
        onChange={(action) => change({ action })}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button disabled={fields.title.trim() === ''} loading={save.isPending} onClick={() => save.mutate(undefined)}>
          {t('cases.option.save')}
        </Button>
      </Group>
    </Stack>
  );
}
