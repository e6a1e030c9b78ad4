import { Button, Checkbox, Group, Input, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { RecordColumn } from '#shared/domain/methods/field.ts';
import type { RecordRow } from '#shared/domain/methods/field-value.ts';
import { InstantInput, MoneyInput } from '#renderer/ui/fields.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { useSession } from '#renderer/platform/session.tsx';
import { IconAction } from '../icon-action.tsx';
import { FieldConflict } from './field-conflict.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';
import { isReadOnly, useCaseField } from './use-case-field.ts';

/** Rows of a small table, each cell by the kind of its column. The whole table is one value with one version. */
export function RecordsField({ detail, definition, label, hint }: FieldProps) {
  const t = useT();
  const field = useCaseField<RecordRow[]>(detail, definition.key, []);
  const isLocked = isReadOnly(detail);
  const change = (id: string, key: string, value: unknown) =>
    field.setValue(field.value.map((row) => (row.id === id ? { ...row, [key]: value } : row)));
  return (
    <Input.Wrapper
      label={
        <>
          {label} <SaveMark state={field.state} />
        </>
      }
      description={hint}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      labelElement="div"
    >
      <Stack gap="xs" mt={6} onBlur={field.flush}>
        {field.value.map((row, index) => (
          <Group
            key={row.id}
            className={styles['row']}
            gap={8}
            align="flex-end"
            role="group"
            aria-label={`${label} ${index + 1}`}
          >
            {(definition.columns ?? []).map((column) => (
              <Cell
                key={column.key}
                column={column}
                value={row[column.key]}
                isDisabled={isLocked}
                onChange={(value) => change(row.id, column.key, value)}
              />
            ))}
            <IconAction
              label={t('cases.records.remove')}
              icon={<IconTrash size={16} />}
              isDisabled={isLocked}
              onClick={() => field.setValue(field.value.filter((one) => one.id !== row.id))}
            />
          </Group>
        ))}
        <div>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={14} />}
            disabled={isLocked}
            onClick={() => field.setValue([...field.value, { id: crypto.randomUUID() }])}
          >
            {t('cases.records.add')}
          </Button>
        </div>
      </Stack>
      <FieldConflict field={field} definition={definition} />
    </Input.Wrapper>
  );
}

type CellProps = { column: RecordColumn; value: unknown; isDisabled: boolean; onChange: (value: unknown) => void };

function Cell({ column, value, isDisabled, onChange }: CellProps) {
  const { language } = useLanguage();
  const { staff } = useSession();
  const label = column.label[language];
  const options =
    column.kind === 'staff'
      ? staff.map((one) => ({ value: one.id as string, label: one.name }))
      : (column.choices ?? []).map((choice) => ({ value: choice.code, label: choice.label[language] }));
  switch (column.kind) {
    case 'boolean':
      return (
        <Checkbox
          className={styles['cellCheck'] ?? ''}
          label={label}
          disabled={isDisabled}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'money':
      return (
        <div className={styles['cellShort']}>
          <MoneyInput
            label={label}
            ariaLabel={label}
            disabled={isDisabled}
            value={typeof value === 'number' ? value : null}
            onChange={onChange}
          />
        </div>
      );
    case 'instant':
      return (
        <div className={styles['cellMiddle']}>
          <InstantInput
            label={label}
            ariaLabel={label}
            disabled={isDisabled}
            value={typeof value === 'number' ? value : null}
            onChange={onChange}
          />
        </div>
      );
    case 'choice':
    case 'staff':
      return (
        <Select
          className={styles['cellMiddle'] ?? ''}
          label={label}
          disabled={isDisabled}
          data={options}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    default:
      return (
        <TextInput
          className={styles['cellLong'] ?? ''}
          label={label}
          placeholder={column.placeholder?.[language]}
          disabled={isDisabled}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
