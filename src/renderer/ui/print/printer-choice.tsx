import { ActionIcon, Alert, Button, Group, NumberInput, Popover, Select, Stack, Text, Tooltip } from '@mantine/core';
import { IconPrinterOff, IconRulerMeasure } from '@tabler/icons-react';
import { shell } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { farthestTenths, type PrintOffset, toTenths } from './print-settings.ts';
import type { Printing } from './use-printing.ts';

type Props = { printing: Printing; onRuler?: (() => void) | undefined };

/** The printer to use without questions (desktop), and how far its prints are moved (§9.3). */
export function PrinterChoice({ printing, onRuler }: Props) {
  const t = useT();
  const { printers, printer, choosePrinter } = printing;
  return (
    <Group gap={6} wrap="nowrap">
      {shell && printers && printers.length > 0 ? (
        <Select
          aria-label={t('ui.print.printer')}
          w={210}
          value={printer}
          allowDeselect={false}
          data={[
            { value: '', label: t('ui.print.dialog') },
            ...printers.map(({ name, label, isDefault }) => ({
              value: name,
              label: isDefault ? t('ui.print.default', { name: label }) : label,
            })),
          ]}
          onChange={(name) => choosePrinter(name ?? '')}
        />
      ) : null}
      <OffsetButton printing={printing} onRuler={onRuler} />
    </Group>
  );
}

function OffsetButton({ printing, onRuler }: Props) {
  const t = useT();
  const { offset, printer, printers } = printing;
  const name = printers?.find((one) => one.name === printer)?.label ?? t('ui.print.thisComputer');
  const isMoved = offset.x !== 0 || offset.y !== 0;
  return (
    <Popover width={300} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Tooltip label={t('ui.print.adjust')}>
          <ActionIcon size="lg" variant={isMoved ? 'light' : 'default'} aria-label={t('ui.print.adjust')}>
            <IconRulerMeasure size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            {t('ui.print.adjustHelp', { name })}
          </Text>
          <OffsetFields offset={offset} onChange={printing.setOffset} />
          <Group gap="xs" justify="space-between">
            {onRuler ? (
              <Button size="compact-sm" variant="light" onClick={onRuler}>
                {t('ui.print.ruler')}
              </Button>
            ) : null}
            <Button
              size="compact-sm"
              variant="subtle"
              disabled={!isMoved}
              onClick={() => printing.setOffset({ x: 0, y: 0 })}
            >
              {t('ui.print.reset')}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

type FieldsProps = { offset: PrintOffset; onChange: (offset: PrintOffset) => void };

function OffsetFields({ offset, onChange }: FieldsProps) {
  const t = useT();
  const bounds = { min: -farthestTenths / 10, max: farthestTenths / 10, step: 0.1, decimalScale: 1 };
  const set = (part: Partial<PrintOffset>) => onChange({ ...offset, ...part });
  return (
    <Group grow gap="xs">
      <NumberInput
        {...bounds}
        label={t('ui.print.x')}
        value={offset.x / 10}
        onChange={(mm) => set({ x: toTenths(Number(mm) || 0) })}
      />
      <NumberInput
        {...bounds}
        label={t('ui.print.y')}
        value={offset.y / 10}
        onChange={(mm) => set({ y: toTenths(Number(mm) || 0) })}
      />
    </Group>
  );
}

/** Says that this computer has no printer, and the other way out (§9.4). */
export function NoPrinter({ printing }: Pick<Props, 'printing'>) {
  const t = useT();
  if (printing.printers?.length !== 0) return null;
  return (
    <Alert w="100%" color="yellow" icon={<IconPrinterOff />} title={t('ui.print.none')}>
      {t('ui.print.noneHelp')}
    </Alert>
  );
}
