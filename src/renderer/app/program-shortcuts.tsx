import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useT } from '#renderer/ui/language.tsx';
import { usePrintAsked } from '#renderer/ui/print/print-asked.ts';
import { useShortcut, useShortcuts } from '#renderer/ui/shortcuts.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

const isMac = navigator.platform.startsWith('Mac');
const shown = (keys: string) => (keys === 'shift + ?' ? '?' : keys.replace('mod', isMac ? '⌘' : 'Ctrl'));

/** Keys that work on every page, and the sheet that lists the ones that work now. */
export function ProgramShortcuts() {
  const t = useT();
  const navigate = useNavigate();
  const [isOpen, { open, close }] = useDisclosure();
  const shortcuts = useShortcuts();
  const toast = useToast();
  useShortcut({ keys: 'N', label: t('app.nav.intake') }, () => void navigate({ to: '/intake' }));
  useShortcut({ keys: '1', label: t('app.nav.today') }, () => void navigate({ to: '/today' }));
  useShortcut({ keys: '2', label: t('app.nav.cases') }, () => void navigate({ to: '/cases' }));
  useShortcut({ keys: '3', label: t('app.nav.scripts') }, () => void navigate({ to: '/scripts' }));
  useShortcut({ keys: '4', label: t('app.nav.letters') }, () => void navigate({ to: '/letters' }));
  usePrintAsked(() => toast.done(t('ui.print.notPaper')));
  useShortcut({ keys: 'shift + ?', label: t('app.keys.title') }, open);
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('app.keys.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Table>
        <Table.Tbody>
          <Table.Tr>
            <Table.Td>{t('app.keys.palette')}</Table.Td>
            <Table.Td ta="right">
              <Kbd>{shown('mod + K')}</Kbd>
            </Table.Td>
          </Table.Tr>
          {shortcuts.map(({ keys, label }) => (
            <Table.Tr key={keys + label}>
              <Table.Td>{label}</Table.Td>
              <Table.Td ta="right">
                <Kbd>{shown(keys)}</Kbd>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed" mt="sm">
        {t('app.keys.note')}
      </Text>
    </Modal>
  );
}
