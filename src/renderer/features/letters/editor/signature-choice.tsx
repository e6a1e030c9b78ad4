import { Button, Group, Input, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type { InkId } from '#shared/domain/letters/letter.ts';
import { useT } from '#renderer/ui/language.tsx';
import { SignaturePad } from './signature-pad.tsx';

type Props = { image: string | undefined; ink: InkId; onChange: (image: string | undefined) => void };

/** The name in handwriting, or a signature drawn by mouse, pen or finger above it. */
export function SignatureChoice({ image, ink, onChange }: Props) {
  const t = useT();
  const [isDrawing, setIsDrawing] = useState(image !== undefined);
  const label = t('letters.sign.label');
  return (
    <Input.Wrapper label={label} labelElement="div">
      <SegmentedControl
        display="flex"
        w="fit-content"
        aria-label={label}
        data={[
          { value: 'name', label: t('letters.sign.name') },
          { value: 'drawn', label: t('letters.sign.drawn') },
        ]}
        value={isDrawing ? 'drawn' : 'name'}
        onChange={(value) => {
          setIsDrawing(value === 'drawn');
          if (value === 'name') onChange(undefined);
        }}
      />
      {isDrawing ? (
        <div>
          <Group justify="space-between" mt="xs" mb={4}>
            <Text size="xs" c="dimmed">
              {t('letters.sign.padHelp')}
            </Text>
            <Button size="compact-xs" variant="subtle" disabled={!image} onClick={() => onChange(undefined)}>
              {t('letters.sign.clear')}
            </Button>
          </Group>
          <SignaturePad image={image} ink={ink} label={t('letters.sign.pad')} onChange={onChange} />
        </div>
      ) : null}
    </Input.Wrapper>
  );
}
