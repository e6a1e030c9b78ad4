import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { closingGateRules } from '#shared/content/methods/closing-gates.ts';
import { closingGates, type Missing } from '#shared/domain/methods/engine.ts';
import { client } from '#renderer/platform/connect.ts';
import { isFailure } from '#renderer/platform/failure.ts';
import { useKeptWords } from '#renderer/ui/kept-words.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case-view.ts';
import { useAct } from '../mutations.ts';
import { useCasePolicy } from '../queries.ts';

/** Closing is the only thing that is gated (§14.7): each gate names what is missing and leads there; or a reason. */
export function CloseDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      title={t('cases.close.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <CloseForm onClose={onClose} />
    </Modal>
  );
}

function CloseForm({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { detail, record } = useCaseView();
  const { words: reason, setWords: setReason, forget } = useKeptWords(`case.${detail.id}.close`);
  const missing = closingGates(record, { rules: closingGateRules, policy: useCasePolicy(detail).closing });
  const close = useAct(
    detail.id,
    () => client.cases.close({ caseId: detail.id, ...(reason.trim() ? { reason: reason.trim() } : {}) }),
    {
      done: t('cases.close.done'),
      onDone: () => {
        forget();
        onClose();
      },
      // The gates below say it already; the case is read anew and shows what changed meanwhile.
      onFailed: (error) => isFailure(error, 'GATE_OPEN') && missing.length > 0,
    },
  );
  return (
    <Stack gap="sm">
      {missing.length === 0 ? (
        <Group gap="xs" wrap="nowrap">
          <IconCircleCheck size={18} aria-hidden />
          <Text size="sm">{t('cases.close.ready')}</Text>
        </Group>
      ) : (
        <>
          <Text size="sm">{t('cases.close.missing', { count: missing.length })}</Text>
          {missing.map((gate) => (
            <Gate key={gate.code} gate={gate} onClose={onClose} />
          ))}
          <Textarea
            label={t('cases.close.reason')}
            placeholder={t('cases.close.reasonPlaceholder')}
            autosize
            minRows={2}
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button
          disabled={missing.length > 0 && reason.trim() === ''}
          loading={close.isPending}
          onClick={() => close.mutate(undefined)}
        >
          {missing.length > 0 ? t('cases.close.anyway') : t('cases.close.button')}
        </Button>
      </Group>
    </Stack>
  );
}

function Gate({ gate, onClose }: { gate: Missing; onClose: () => void }) {
  const t = useT();
  const { language } = useLanguage();
  const { fill } = useCaseView();
  const go = () => {
    onClose();
    fill({ panel: gate.panel, fieldKey: gate.fieldKey });
  };
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <div>
        <Text size="sm" fw={600}>
          {gate.message[language]}
        </Text>
        <Text size="sm" c="dimmed">
          {gate.remedy[language]}
        </Text>
      </div>
      <Button size="compact-sm" variant="light" rightSection={<IconArrowRight size={14} />} onClick={go}>
        {t('cases.close.fillHere')}
      </Button>
    </Group>
  );
}
