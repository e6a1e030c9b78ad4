import { Button, Collapse, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconHistory, IconMail, IconTag } from '@tabler/icons-react';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { missingInAddress, mostAddressLines, noAddress, type PostalAddress } from '#shared/domain/letters/address.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { useAutosave } from '#renderer/ui/use-autosave.ts';
import { useOpenPrint } from '../use-open-print.ts';

/** Where the letter goes: beside the frozen text, for its envelope or label (§9.3). */
export function AddressSection({ letter }: { letter: LetterDetail }) {
  const t = useT();
  const openPrint = useOpenPrint();
  const field = useAutosave<PostalAddress>({
    key: `letter.${letter.id}.address`,
    value: letter.address ?? noAddress,
    version: letter.version,
    save: (address, expectedVersion) => client.letters.saveAddress({ id: letter.id, address, expectedVersion }),
  });
  const canPrint = missingInAddress(field.value).length === 0 && letter.state !== 'draft' && letter.state !== 'to-sign';
  const { earlierAddress } = letter;
  const offersEarlier = earlierAddress !== null && missingInAddress(field.value).length === 2;
  return (
    <Section title={t('letters.address.title')} description={t('letters.address.help')}>
      <Stack gap="sm">
        {offersEarlier ? (
          <Button
            w="fit-content"
            size="compact-sm"
            variant="light"
            leftSection={<IconHistory size={15} />}
            onClick={() => field.setValue(earlierAddress)}
          >
            {t('letters.address.earlier')}
          </Button>
        ) : null}
        <AddressFields value={field.value} onChange={field.setValue} />
        <SaveMark state={field.state} error={field.error} />
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconMail size={16} />}
            disabled={!canPrint}
            onClick={() => openPrint([letter.id], 'envelope')}
          >
            {t('letters.envelope.print')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconTag size={16} />}
            disabled={!canPrint}
            onClick={() => openPrint([letter.id], 'label')}
          >
            {t('letters.label.print')}
          </Button>
        </Group>
        <Sender />
      </Stack>
    </Section>
  );
}

type FieldsProps = { value: PostalAddress; onChange: (address: PostalAddress) => void; isReadOnly?: boolean };

function AddressFields({ value, onChange, isReadOnly = false }: FieldsProps) {
  const t = useT();
  const change = (part: Partial<PostalAddress>) => onChange({ ...value, ...part });
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput
          label={t('letters.address.recipient')}
          maxLength={60}
          readOnly={isReadOnly}
          value={value.recipient}
          onChange={(event) => change({ recipient: event.currentTarget.value })}
        />
        <TextInput
          label={t('letters.address.postalCode')}
          maxLength={12}
          readOnly={isReadOnly}
          value={value.postalCode}
          onChange={(event) => change({ postalCode: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        label={t('letters.address.lines')}
        autosize
        minRows={2}
        maxRows={mostAddressLines}
        readOnly={isReadOnly}
        value={value.lines.join('\n')}
        onChange={(event) =>
          change({
            lines: event.currentTarget.value
              .split('\n')
              .slice(0, mostAddressLines)
              .map((line) => line.slice(0, 60)),
          })
        }
      />
    </>
  );
}

/** The shop's own address, the same on every envelope. */
function Sender() {
  const t = useT();
  const queryClient = useQueryClient();
  const [isOpen, { toggle }] = useDisclosure(false);
  const mayChange = useIsAtLeast('supervisor');
  const options = api.letters.sender.queryOptions();
  const { data: sender } = useQuery(options);
  const save = useMutation({
    mutationFn: (next: PostalAddress) => client.letters.saveSender({ sender: next }),
    onMutate: (next) => queryClient.setQueryData(options.queryKey, next),
  });
  if (!sender) return null;
  return (
    <div>
      <Button size="compact-sm" variant="subtle" aria-expanded={isOpen} onClick={toggle}>
        {t('letters.address.sender')}
      </Button>
      <Collapse expanded={isOpen}>
        <Stack gap="sm" mt={6}>
          <Text size="xs" c="dimmed">
            {t(mayChange ? 'letters.address.senderHelp' : 'letters.address.senderBySupervisor')}
          </Text>
          <AddressFields value={sender} isReadOnly={!mayChange} onChange={(next) => save.mutate(next)} />
        </Stack>
      </Collapse>
    </div>
  );
}
