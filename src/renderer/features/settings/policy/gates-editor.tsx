import { Checkbox, Table } from '@mantine/core';
import { closingGateRules } from '#shared/content/methods/closing-gates.ts';
import { type Severity, severities } from '#shared/domain/vocabulary.ts';
import { useT } from '#renderer/ui/language.tsx';
import type { EditorProps } from './editor-props.ts';

/** What closing needs, for cases of which severity (§10.2). Closing with a reason is always possible. */
export function GatesEditor({ policy, isDisabled, onChange }: EditorProps) {
  const t = useT();
  const { gates } = policy.closing;
  const set = (gate: string, severity: Severity, isNeeded: boolean) => {
    const others = (gates[gate] ?? []).filter((one) => one !== severity);
    onChange({ ...policy, closing: { gates: { ...gates, [gate]: isNeeded ? [...others, severity] : others } } });
  };
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('settings.gates.needs')}</Table.Th>
          {severities.map((severity) => (
            <Table.Th key={severity} w={130}>
              {t(`words.severity.${severity}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {closingGateRules.map(({ code }) => {
          const name = t(`settings.gate.${code as 'outcome-told'}`);
          return (
            <Table.Tr key={code}>
              <Table.Td>{name}</Table.Td>
              {severities.map((severity) => (
                <Table.Td key={severity}>
                  <Checkbox
                    aria-label={`${name} ${t(`words.severity.${severity}`)}`}
                    disabled={isDisabled}
                    checked={(gates[code] ?? []).includes(severity)}
                    onChange={(event) => set(code, severity, event.currentTarget.checked)}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
