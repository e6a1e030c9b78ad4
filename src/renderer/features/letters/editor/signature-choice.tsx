import { Input, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { LetterTier } from '#shared/domain/letters/letter.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import type { DraftLook } from '../draft.ts';
import { marksQuery } from '../queries.ts';
import { signerOfTier } from '../signer-of-tier.ts';
import { OwnSeal } from './own-seal.tsx';
import { OwnSignature } from './own-signature.tsx';

type Props = { look: DraftLook; tier: LetterTier; onChange: (part: Partial<DraftLook>) => void };

/** The name in handwriting, or the signer's own signature above it, and the seal of the shop (§9.2). */
export function SignatureChoice({ look, tier, onChange }: Props) {
  const t = useT();
  const marks = useQuery(marksQuery()).data;
  const signsThis = useIsAtLeast(signerOfTier[tier]);
  const isManager = useIsAtLeast('manager');
  const label = t('letters.sign.label');
  return (
    <Stack gap="sm">
      <Input.Wrapper label={label} labelElement="div">
        <SegmentedControl
          display="flex"
          w="fit-content"
          aria-label={label}
          data={[
            { value: 'name', label: t('letters.sign.name') },
            { value: 'drawn', label: t('letters.sign.drawn') },
          ]}
          value={look.signature}
          onChange={(value) => onChange({ signature: value === 'drawn' ? 'drawn' : 'name' })}
        />
      </Input.Wrapper>
      {look.signature === 'drawn' && marks ? (
        signsThis ? (
          <OwnSignature sha256={marks.signature} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('letters.sign.bySigner')}
          </Text>
        )
      ) : null}
      {marks && (marks.seal !== null || isManager) ? (
        <Switch
          label={t('letters.seal.use')}
          description={marks.seal === null ? t('letters.seal.none') : undefined}
          checked={look.hasSeal}
          onChange={(event) => onChange({ hasSeal: event.currentTarget.checked })}
        />
      ) : null}
      {marks && look.hasSeal && isManager ? <OwnSeal sha256={marks.seal} /> : null}
    </Stack>
  );
}
