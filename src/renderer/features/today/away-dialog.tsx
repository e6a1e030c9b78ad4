import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { StaffId } from '#shared/contract/ids.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useIsAtLeast, useSession } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

/** A colleague is away: everything of theirs that is due today goes to somebody else, in one stroke (§3.7). */
export function AwayDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const { staff, me } = useSession();
  const mayHandAny = useIsAtLeast('supervisor');
  const [fromId, setFromId] = useState<string | null>(null);
  const [toId, setToId] = useState<string | null>(me.id);
  const nameOf = (id: string | null) => staff.find((one) => one.id === id)?.name ?? '';
  const hand = useMutation(
    api.reminders.handOverToday.mutationOptions({
      onSuccess: ({ items }) => {
        onClose();
        if (items.length === 0) return toast.done(t('today.away.nothing', { name: nameOf(fromId) }));
        const done = t('today.away.done', { count: items.length, from: nameOf(fromId), to: nameOf(toId) });
        toast.undo(done, () => client.reminders.handBack({ items }));
      },
    }),
  );
  // One's own may go to anybody; a colleague's only to oneself, unless one leads the team.
  const takers = staff.filter(({ id }) => id !== fromId && (mayHandAny || fromId === me.id || id === me.id));
  const isReady = fromId !== null && takers.some(({ id }) => id === toId);
  const save = () => {
    if (isReady) hand.mutate({ fromId: StaffId.parse(fromId), toId: StaffId.parse(toId) });
  };
  const dataOf = (people: typeof staff) => people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Modal opened onClose={onClose} title={t('today.away.title')}>
      <Stack gap="sm">
        <Text size="sm">{t('today.away.text')}</Text>
        <Select
          label={t('today.away.from')}
          data={dataOf(staff)}
          value={fromId}
          onChange={setFromId}
          data-autofocus
          allowDeselect={false}
        />
        <Select
          label={t('today.away.to')}
          data={dataOf(takers)}
          value={toId}
          onChange={setToId}
          allowDeselect={false}
        />
        <ErrorNotice error={hand.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button disabled={!isReady} loading={hand.isPending} onClick={save}>
            {t('today.away.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
