import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconUserExclamation } from '@tabler/icons-react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { CustomerDetail } from '#shared/contract/customers.ts';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case-view.ts';
import { LinkCustomer } from './link-customer.tsx';

/** Who the customer is, what is at stake, what happened before, and what the app would rather point out (§2.7, §2.12). */
export function CustomerCard() {
  const t = useT();
  const { detail } = useCaseView();
  return (
    <Stack gap="xs">
      {detail.warnings.map((warning) => (
        <Alert key={warning} color="orange" p="xs" icon={<IconUserExclamation size={16} />}>
          {t(`words.warning.${warning}`)}
        </Alert>
      ))}
      {detail.customer ? <Known detail={detail} customer={detail.customer} /> : <LinkCustomer detail={detail} />}
      <LinkedCases detail={detail} />
    </Stack>
  );
}

function Known({ detail, customer }: { detail: CaseDetail; customer: CustomerDetail }) {
  const t = useT();
  const { fields } = customer;
  const isKnown = ([, value]: readonly [string, string]) => value !== '';
  const lines = (
    [
      [t('cases.customer.phones'), fields.phones.join(' · ')],
      [t('cases.customer.contact'), t(`words.contact.${fields.contactPreference}`)],
      [t('cases.customer.tier'), fields.tier],
      [t('cases.customer.influence'), fields.influenceNotes],
    ] as const
  ).filter(isKnown);
  const history = customer.cases.filter((one) => one.caseId !== detail.id);
  return (
    <>
      {lines.map(([label, value]) => (
        <Text key={label} size="sm">
          <Text span c="dimmed" size="sm">
            {label}{' '}
          </Text>
          {value}
        </Text>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        renderRoot={(props) => <Link to="/customers/$id" params={{ id: customer.id }} {...props} />}
      >
        {t('cases.customer.open')}
      </Button>
      <History history={history} />
    </>
  );
}

function History({ history }: { history: CustomerDetail['cases'] }) {
  const t = useT();
  const format = useFormat();
  const word = useWord();
  if (history.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('cases.customer.first')}
      </Text>
    );
  }
  return (
    <>
      <Text size="sm" fw={600}>
        {t('cases.customer.before', { count: history.length })}
      </Text>
      {history.slice(0, 5).map((one) => (
        <div key={one.caseId}>
          <Anchor
            size="sm"
            renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: one.caseId }} {...props} />}
          >
            {one.number}
          </Anchor>{' '}
          <Text span size="xs" c="dimmed">
            {format.date(one.receivedAt)} · {one.category ? word('category', one.category) : ''} ·{' '}
            {word('state', one.state)}
          </Text>
          <Text size="xs" lineClamp={2}>
            {one.outcome ?? one.excerpt}
          </Text>
        </div>
      ))}
    </>
  );
}

function LinkedCases({ detail }: { detail: CaseDetail }) {
  const t = useT();
  const word = useWord();
  if (detail.links.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600}>
        {t('cases.customer.linked')}
      </Text>
      {detail.links.map((link) => (
        <Anchor
          key={link.caseId}
          size="sm"
          renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: link.caseId }} {...props} />}
        >
          {link.number} · {word('similar', link.reason)}
        </Anchor>
      ))}
    </>
  );
}
