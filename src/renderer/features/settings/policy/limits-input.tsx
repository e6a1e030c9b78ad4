import { Table } from '@mantine/core';
import type { AuthorityLimits } from '#shared/domain/policy/policy.ts';
import { roles, type Role } from '#shared/domain/vocabulary.ts';
import { MoneyInput } from '#renderer/ui/fields.tsx';
import { useT } from '#renderer/ui/language.tsx';

export type LimitsOfRoles = Record<Role, AuthorityLimits>;
const columns = ['perCase', 'perCustomer', 'perDay'] as const;

type Props = {
  label: string;
  value: LimitsOfRoles;
  onChange: (value: LimitsOfRoles) => void;
  isDisabled: boolean;
};

/** Limits of compensation by role (§8.1); an empty box is "no limit". */
export function LimitsInput({ label, value, onChange, isDisabled }: Props) {
  const t = useT();
  const change = (role: Role, column: (typeof columns)[number], amountFen: number | null) =>
    onChange({ ...value, [role]: { ...value[role], [column]: amountFen } });
  return (
    <Table aria-label={label} withRowBorders={false} horizontalSpacing={6} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Td />
          {columns.map((column) => (
            <Table.Th key={column} fw={500}>
              {t(`settings.limit.${column}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {roles.map((role) => (
          <Table.Tr key={role}>
            <Table.Th fw={500}>{t(`words.role.${role}`)}</Table.Th>
            {columns.map((column) => (
              <Table.Td key={column}>
                <MoneyInput
                  ariaLabel={`${t(`words.role.${role}`)} ${t(`settings.limit.${column}`)}`}
                  placeholder={t('settings.limit.none')}
                  value={value[role][column]}
                  onChange={(amountFen) => change(role, column, amountFen)}
                  disabled={isDisabled}
                />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
