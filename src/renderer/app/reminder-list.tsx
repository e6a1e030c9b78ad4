import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Reminder } from '#shared/contract/live.ts';
import { DueDialogs } from '#renderer/features/today/due-dialogs.tsx';
import { type AskedThing, useDueActs } from '#renderer/features/today/use-due-acts.ts';
import { type OpenCase, useOpenCase } from '#renderer/features/today/use-open-case.ts';
import { ReminderCard } from './reminder-card.tsx';

/** Reminders, oldest first, each with what to do about it. `onLeave` is called when one leads away. */
export function ReminderList({ reminders, onLeave }: { reminders: readonly Reminder[]; onLeave: () => void }) {
  const [asked, setAsked] = useState<AskedThing | null>(null);
  const go = useOpenCase();
  const openCase: OpenCase = (caseId, search) => {
    onLeave();
    go(caseId, search);
  };
  const actsOf = useDueActs({ onAsk: setAsked, openCase });
  return (
    <>
      <Stack gap="sm" component="ul" p={0} m={0}>
        {reminders.map((reminder) => (
          <ReminderCard
            key={reminder.id}
            {...{ reminder, actsOf }}
            onAsk={setAsked}
            onOpen={() => openCase(reminder.caseId)}
          />
        ))}
      </Stack>
      <DueDialogs asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}
