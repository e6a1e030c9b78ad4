import { Button, Group, Text } from '@mantine/core';
import { IconFolderOpen, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CustomerDetail } from '#shared/contract/customers.ts';
import { CustomerId } from '#shared/contract/ids.ts';
import { CaseState } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { TimeAgo } from '#renderer/ui/due-time.tsx';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState, Page, PageHeader, Section } from '#renderer/ui/page.tsx';
import { StateTag, Tag } from '#renderer/ui/tag.tsx';
import { CustomerForm } from './customer-form.tsx';
import styles from './customer.module.css';

/** One customer: how to reach them, what they told us, and every case with its outcome (§2.7). */
export function CustomerPage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(api.customers.show.queryOptions({ input: { id: CustomerId.parse(id) } }));
  if (found.isPending) {
    return (
      <Page>
        <LoadingState />
      </Page>
    );
  }
  if (found.isError) {
    return (
      <Page>
        <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    );
  }
  return <Customer key={found.data.id} customer={found.data} />;
}

function Customer({ customer }: { customer: CustomerDetail }) {
  const t = useT();
  const { fields, cases, isSample } = customer;
  return (
    <Page>
      <PageHeader
        title={fields.name || t('customers.unnamed')}
        description={
          <Group gap="xs" component="span">
            {t('customers.count', { count: cases.length })}
            {isSample ? <Tag tone="notice">{t('customers.sample')}</Tag> : null}
          </Group>
        }
        actions={
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            renderRoot={(props) => <Link to="/intake" {...props} />}
          >
            {t('app.nav.intake')}
          </Button>
        }
      />
      <div className={styles['columns']}>
        <CustomerForm customer={customer} />
        <History cases={cases} />
      </div>
    </Page>
  );
}

function History({ cases }: Pick<CustomerDetail, 'cases'>) {
  const t = useT();
  const word = useWord();
  if (cases.length === 0) {
    return (
      <EmptyState icon={<IconFolderOpen />} title={t('customers.noCases')}>
        {t('customers.noCasesText')}
      </EmptyState>
    );
  }
  return (
    <Section title={t('customers.history')}>
      <ul className={styles['cases']}>
        {cases.map((one) => (
          <li key={one.caseId}>
            <Link to="/cases/$caseId" params={{ caseId: one.caseId }} className={styles['case']}>
              <span className={styles['caseLine']}>
                <StateTag state={CaseState.catch('open').parse(one.state)} />
                <b>{one.category ? word('category', one.category) : t('customers.noCategory')}</b>
                <span className={styles['dim']}>{one.number}</span>
                <span className={styles['dim']}>
                  <TimeAgo at={one.receivedAt} />
                </span>
              </span>
              <Text size="sm" lineClamp={2} component="span">
                {one.excerpt}
              </Text>
              {one.outcome ? (
                <Text size="sm" c="dimmed" component="span">
                  {t('customers.outcome', { text: one.outcome })}
                </Text>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
