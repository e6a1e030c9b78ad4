import { useQuery } from '@tanstack/react-query';
import { defaultPolicy } from '#shared/content/policy/default-policy.ts';
import type { ReminderId } from '#shared/contract/ids.ts';
import { Policy } from '#shared/domain/policy/policy.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

export type Snooze = { label: string; until: number | 'tomorrow' };

/** How long a reminder may be put off: the minutes of the policy, and tomorrow morning (§3.7). */
export function useSnoozes(): Snooze[] {
  const t = useT();
  const { data } = useQuery(api.settings.policy.queryOptions());
  const read = Policy.safeParse(data?.policy);
  const { snoozeMinutes } = (read.success ? read.data : defaultPolicy).reminders;
  return [
    ...snoozeMinutes.map((minutes) => ({ label: t('today.snooze.minutes', { count: minutes }), until: minutes })),
    { label: t('today.snooze.tomorrow'), until: 'tomorrow' },
  ];
}

/** Puts a reminder off or marks it as dealt with; both can be undone. */
export function useReminderActs() {
  const t = useT();
  const toast = useToast();
  const again = (id: ReminderId) => () => client.reminders.wait({ id });
  return {
    snooze: (id: ReminderId, { until, label }: Snooze) =>
      void client.reminders
        .snooze({ id, until })
        .then(() => toast.undo(t('today.snoozed', { when: label }), again(id)))
        .catch(toast.failed),
    done: (id: ReminderId) =>
      void client.reminders
        .done({ id })
        .then(() => toast.undo(t('today.reminderDone'), again(id)))
        .catch(toast.failed),
  };
}
