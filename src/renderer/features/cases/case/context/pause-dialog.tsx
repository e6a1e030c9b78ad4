import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Clock } from '#shared/contract/case-records.ts';
import { api } from '#renderer/platform/connect.ts';
import { now } from '#renderer/platform/clock.ts';
import { InstantInput } from '#renderer/ui/fields.tsx';
import { onEnter } from '#renderer/ui/ime.ts';
import { useKeptWords } from '#renderer/ui/kept-words.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';

const dayMs = 86_400_000;

type Props = { clock: Clock; isBusy: boolean; onClose: () => void; onConfirm: (reason: string) => Promise<unknown> };

/** Why a clock is paused, and what that does to its deadline before it is done (§3.1). */
export function PauseDialog({ clock, isBusy, onClose, onConfirm }: Props) {
  const t = useT();
  const { words: reason, setWords: setReason, forget } = useKeptWords(`clock.${clock.id}.pause`);
  const [until, setUntil] = useState<number | null>(() => now() + dayMs);
  const isReady = reason.trim() !== '';
  const confirm = () => {
    // A refusal is shown by the act; the words stay where they are.
    if (isReady) void onConfirm(reason.trim()).then(forget, () => undefined);
  };
  return (
    <Modal opened onClose={onClose} title={t('cases.clock.pause')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <Stack gap="sm">
        <TextInput
          label={t('cases.clock.reason')}
          placeholder={t('cases.clock.reasonPlaceholder')}
          maxLength={200}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={onEnter(confirm)}
        />
        <InstantInput
          label={t('cases.clock.pauseUntil')}
          ariaLabel={t('cases.clock.pauseUntil')}
          value={until}
          onChange={setUntil}
        />
        {until === null ? null : <PauseEffect clock={clock} until={until} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button disabled={!isReady} loading={isBusy} onClick={confirm}>
            {t('cases.clock.pause')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** "The deadline moves from … to …", and how much of the cap is left. */
function PauseEffect({ clock, until }: { clock: Clock; until: number }) {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery(api.clocks.previewPause.queryOptions({ input: { id: clock.id, until } }));
  if (!data) return null;
  const from = format.dayTime(data.from);
  const left = data.capLeftMinutes;
  return (
    <div aria-live="polite">
      <Text size="sm">
        {data.to === null
          ? t('cases.clock.pauseHeld')
          : data.to === data.from
            ? t('cases.clock.pauseNoEffect', { from })
            : t('cases.clock.pauseEffect', { from, to: format.dayTime(data.to) })}
      </Text>
      {left === null ? null : (
        <Text size="sm" c="dimmed">
          {left > 0 ? t('cases.clock.capLeft', { time: format.duration(left * 60) }) : t('cases.clock.capUsed')}
        </Text>
      )}
    </div>
  );
}

/** While it is paused: what going on now would do to the deadline. */
export function ResumeEffect({ clock }: { clock: Clock }) {
  const t = useT();
  const format = useFormat();
  // To the minute: a later answer is worth no new question.
  const [until] = useState(now);
  const { data } = useQuery(api.clocks.previewPause.queryOptions({ input: { id: clock.id, until } }));
  if (!data || data.to === null || data.to === data.from) return null;
  return (
    <Text size="xs" c="dimmed">
      {t('cases.clock.resumeEffect', { from: format.dayTime(data.from), to: format.dayTime(data.to) })}
    </Text>
  );
}
