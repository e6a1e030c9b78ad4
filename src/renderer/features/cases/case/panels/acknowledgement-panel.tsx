import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Acknowledgement } from '#shared/contract/case-records.ts';
import { client } from '#renderer/platform/connect.ts';
import { InstantInput } from '#renderer/ui/fields.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import type { PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';
import styles from './panels.module.css';

type Method = Acknowledgement['method'];
const methods = Acknowledgement.shape.method.options;

/** The formal acknowledgement: how, when, by whom, what was said, or why it was impossible (§2.12). */
export function AcknowledgementPanel({ detail, panel }: PanelProps) {
  const t = useT();
  const [isAgain, setIsAgain] = useState(false);
  const given = detail.acknowledgement;
  return (
    <Stack gap="sm">
      {given ? <Given given={given} /> : null}
      {given && !isAgain && !isReadOnly(detail) ? (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => setIsAgain(true)}>
            {t('cases.ack.again')}
          </Button>
        </div>
      ) : null}
      {(!given || isAgain) && !isReadOnly(detail) ? (
        <AcknowledgeForm detail={detail} onDone={() => setIsAgain(false)} />
      ) : null}
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}

function Given({ given }: { given: Acknowledgement }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className={styles['item']} data-settled>
      <Text size="sm" fw={600}>
        <IconCircleCheck size={16} aria-hidden />{' '}
        {given.method === 'impossible'
          ? t('words.acknowledgement.impossible')
          : t('cases.ack.given', { how: t(`words.acknowledgement.${given.method}`) })}
      </Text>
      <Text size="sm">{given.said}</Text>
      <Text size="xs" c="dimmed">
        {format.dayTime(given.at)} {given.by ? `· ${given.by}` : ''}
      </Text>
    </div>
  );
}

function AcknowledgeForm({ detail, onDone }: Pick<PanelProps, 'detail'> & { onDone: () => void }) {
  const t = useT();
  const [method, setMethod] = useState<Method>('in-person');
  const isImpossible = method === 'impossible';
  const name = detail.owner?.name ?? '';
  const [said, setSaid] = useState(() => t('cases.ack.draft', { number: detail.number, name }));
  const [at, setAt] = useState<number | null>(null);
  const save = useAct(detail.id, () => client.cases.acknowledge({ caseId: detail.id, method, said: said.trim(), at }), {
    onDone,
  });
  return (
    <Stack gap="sm">
      <Group gap="sm" grow align="flex-start">
        <Select
          label={t('cases.ack.method')}
          data={methods.map((one) => ({ value: one, label: t(`words.acknowledgement.${one}`) }))}
          value={method}
          allowDeselect={false}
          onChange={(value) => {
            setMethod(value as Method);
            if (value === 'impossible') setSaid('');
          }}
        />
        <InstantInput label={t('cases.ack.at')} ariaLabel={t('cases.ack.at')} value={at} onChange={setAt} />
      </Group>
      {isImpossible ? (
        // A reason for the file, not for the customer.
        <Textarea
          label={t('cases.ack.whyNot')}
          autosize
          minRows={2}
          maxLength={5000}
          value={said}
          onChange={(event) => setSaid(event.currentTarget.value)}
        />
      ) : (
        <ToneText
          label={t('cases.ack.said')}
          surface="script"
          lines={2}
          maxLength={5000}
          caseId={detail.id}
          rememberAs={`case.${detail.id}.acknowledgement`}
          value={said}
          onChange={setSaid}
        />
      )}
      <div>
        <Button loading={save.isPending} disabled={said.trim() === ''} onClick={() => save.mutate(undefined)}>
          {t('cases.ack.save')}
        </Button>
      </div>
    </Stack>
  );
}
