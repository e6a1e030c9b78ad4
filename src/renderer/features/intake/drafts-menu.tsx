import { ActionIcon, Button, Group, Popover, Stack, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconNotes, IconTrash } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DraftId } from '#shared/contract/ids.ts';
import type { Draft } from '#shared/contract/intake.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { flushAll } from '#renderer/ui/autosaver.ts';
import { TimeAgo } from '#renderer/ui/due-time.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { forgetDraft, rescuedDrafts } from './draft-store.ts';
import styles from './intake.module.css';

type Props = { current: DraftId; onOpen: (id: DraftId | null) => void };

/** Complaints that were begun and not yet accepted: continue one, or throw it away and take that back. */
export function DraftsMenu({ current, onOpen }: Props) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isOpen, { open, close }] = useDisclosure();
  const found = useQuery(api.intake.drafts.queryOptions());
  const known = found.data ?? [];
  const drafts = [...known, ...rescuedDrafts(known)].filter((draft) => draft.id !== current);
  const readAnew = () => queryClient.invalidateQueries({ queryKey: api.intake.drafts.key() });
  const show = async () => {
    await flushAll();
    await readAnew();
    open();
  };
  const resume = async (id: DraftId) => {
    close();
    await flushAll();
    await readAnew();
    onOpen(id);
  };
  const discard = async ({ id }: Draft) => {
    try {
      await client.intake.discardDraft({ id });
      const putBack = forgetDraft(id);
      await readAnew();
      toast.undo(t('intake.drafts.discarded'), async () => {
        putBack();
        await client.intake.restoreDraft({ id });
        await readAnew();
      });
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <Popover
      opened={isOpen}
      onChange={(next) => !next && close()}
      position="bottom-end"
      width={400}
      trapFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconNotes size={16} />}
          onClick={() => void (isOpen ? close() : show())}
        >
          {t('intake.drafts.button', { count: drafts.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('intake.drafts.title')}>
        <Text fw={600} mb="xs">
          {t('intake.drafts.title')}
        </Text>
        {drafts.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('intake.drafts.empty')}
          </Text>
        ) : null}
        <Stack gap={4} component="ul" p={0} m={0} mah={360} style={{ listStyle: 'none', overflowY: 'auto' }}>
          {drafts.map((draft) => (
            <Group key={draft.id} component="li" gap="xs" wrap="nowrap">
              <UnstyledButton flex={1} onClick={() => void resume(draft.id)} className={styles['draft']}>
                <Text size="sm" lineClamp={2}>
                  {draft.form.words.trim() || draft.form.customerName || t('intake.drafts.noWords')}
                </Text>
                <Text size="xs" c="dimmed">
                  {draft.form.customerName ? `${draft.form.customerName} · ` : ''}
                  {draft.updatedAt === 0 ? t('intake.drafts.onlyHere') : <TimeAgo at={draft.updatedAt} />}
                </Text>
              </UnstyledButton>
              <Tooltip label={t('intake.drafts.discard')}>
                <ActionIcon aria-label={t('intake.drafts.discard')} onClick={() => void discard(draft)}>
                  <IconTrash size={16} />
                </ActionIcon>
              </Tooltip>
            </Group>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
