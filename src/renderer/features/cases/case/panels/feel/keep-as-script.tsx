import { Button } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { anonymise } from '#shared/domain/anonymise/anonymise.ts';
import { client } from '#renderer/platform/connect.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { newScriptId } from '#renderer/ui/scripts/new-script-id.ts';
import { useAct } from '../../mutations.ts';

type Props = { detail: CaseDetail; text: string; isReady: boolean };

/** Keeps what was said well as a draft of the shop's own scripts, without the people in it (§6.9, §7.6). */
export function KeepAsScript({ detail, text, isReady }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const known = {
    customers: detail.customer ? [detail.customer.fields.name] : [],
    staff: detail.owner ? [detail.owner.name] : [],
    numbers: [detail.number, ...(detail.customer?.fields.phones ?? [])],
  };
  const keep = useAct(
    detail.id,
    () =>
      client.library.saveDraft({
        id: newScriptId(),
        language,
        caseId: detail.id,
        expectedVersion: 0,
        body: {
          title: t('panels.feel.draftTitle', { number: detail.number }),
          text: anonymise(text, known, language).text,
        },
      }),
    { done: t('panels.feel.kept') },
  );
  return (
    <Button
      size="compact-md"
      variant="subtle"
      leftSection={<IconBookmarkPlus size={15} />}
      disabled={!isReady}
      loading={keep.isPending}
      onClick={() => keep.mutate(undefined)}
    >
      {t('panels.feel.keep')}
    </Button>
  );
}
