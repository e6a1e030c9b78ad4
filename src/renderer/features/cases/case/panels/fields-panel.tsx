import { Stack } from '@mantine/core';
import { CaseField } from '../fields/case-field.tsx';
import type { PanelProps } from '../case-view.ts';

/** The fields of the panel, in order. Every other panel shows its own part and these. */
export function FieldsPanel({ detail, panel }: Pick<PanelProps, 'detail' | 'panel'>) {
  return (
    <Stack gap="sm">
      {panel.fields.map((key) => (
        <CaseField key={key} detail={detail} fieldKey={key} />
      ))}
    </Stack>
  );
}
