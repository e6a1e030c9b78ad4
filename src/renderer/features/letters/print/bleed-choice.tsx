import { Select } from '@mantine/core';
import { BleedMm, bleedsMm } from '#shared/domain/letters/bleed.ts';
import { useT } from '#renderer/ui/language.tsx';

type Props = { bleedMm: BleedMm; onChange: (bleedMm: BleedMm) => void };

/** How far the ground is printed past the edge, with marks to cut along (§9.3). */
export function BleedChoice({ bleedMm, onChange }: Props) {
  const t = useT();
  return (
    <Select
      aria-label={t('letters.bleed.label')}
      w={230}
      allowDeselect={false}
      data={bleedsMm.map((mm) => ({
        value: String(mm),
        label: mm === 0 ? t('letters.bleed.none') : t('letters.bleed.of', { mm }),
      }))}
      value={String(bleedMm)}
      onChange={(mm) => onChange(BleedMm.parse(Number(mm)))}
    />
  );
}
