import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { StaffId } from '#shared/contract/ids.ts';
import { HandedItem } from '#shared/contract/live.ts';
import { client } from '#renderer/platform/connect.ts';
import { useIsAtLeast, useSession } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { DueThing } from './due-thing.ts';
import { useReminderActs, useSnoozes } from './snoozes.ts';
import type { AskedThing } from './use-due-acts.ts';

type Props = { thing: DueThing; onAsk: (asked: AskedThing) => void };

/** What is done less often: later, a new time, asked again, somebody else looks after it. */
export function ThingMenu({ thing, onAsk }: Props) {
  const t = useT();
  const toast = useToast();
  const snoozes = useSnoozes();
  const { snooze } = useReminderActs();
  const { reminderId, caseId } = thing;
  const chase = () =>
    void client.cases
      .recordChase({ caseId })
      .then(({ entryId, times }) =>
        toast.undo(t('today.chased', { count: times }), () => client.cases.withdraw({ caseId, entryId })),
      )
      .catch(toast.failed);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={t('today.more', { name: thing.who })} data-thing-menu>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {reminderId === null ? null : (
          <>
            <Menu.Label>{t('today.snooze.label')}</Menu.Label>
            {snoozes.map((one) => (
              <Menu.Item key={String(one.until)} onClick={() => snooze(reminderId, one)}>
                {one.label}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        )}
        {thing.kind === 'promise' ? (
          <Menu.Item onClick={() => onAsk({ thing, ask: 'move' })}>{t('promises.move')}</Menu.Item>
        ) : null}
        <Menu.Item onClick={chase}>{t('today.chase')}</Menu.Item>
        <HandOver thing={thing} />
      </Menu.Dropdown>
    </Menu>
  );
}

function HandOver({ thing }: { thing: DueThing }) {
  const t = useT();
  const toast = useToast();
  const { staff, me } = useSession();
  const mayHandAny = useIsAtLeast('supervisor');
  // Nobody else's to look after: whoever may decide sees it, and so does every supervisor an alert.
  const handed = HandedItem.shape.subject.safeParse(thing.kind);
  if (!handed.success) return null;
  const isMine = thing.forName === null || thing.forName === me.name;
  const others = staff.filter(({ name }) => name !== thing.forName);
  const offered = isMine || mayHandAny ? others : others.filter(({ id }) => id === me.id);
  const items = [{ subject: handed.data, id: thing.id }];
  const give = (toId: StaffId, name: string) => () =>
    void client.reminders
      .handOver({ items, toId })
      .then(() => toast.undo(t('today.handed', { name }), () => client.reminders.handBack({ items })))
      .catch(toast.failed);
  if (offered.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('today.handOver')}</Menu.Label>
      {offered.map(({ id, name }) => (
        <Menu.Item key={id} onClick={give(id, name)}>
          {id === me.id ? t('today.takeOver') : t('today.handTo', { name })}
        </Menu.Item>
      ))}
    </>
  );
}
