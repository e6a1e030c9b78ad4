import { Button, Group, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import {
  IconClipboardList,
  IconFileCertificate,
  IconInfoSquareRounded,
  IconReportAnalytics,
  IconShoppingBag,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PaperKind } from '#shared/contract/papers.ts';
import type { PaperTextKind } from '#shared/domain/papers/paper-text.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import styles from './papers.module.css';

/** The papers of the shop that are no letters (§9.6): each with what it is for. */
export function PapersPage() {
  const t = useT();
  const reviews = useIsAtLeast('supervisor');
  return (
    <Page>
      <PageHeader title={t('papers.title')} description={t('papers.help')} />
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
        <Card kind="hand-over" icon={IconClipboardList}>
          <Open kind="hand-over" renderLink={(props) => <Link to="/print/papers/hand-over" {...props} />} />
        </Card>
        {reviews ? (
          <Card kind="week-review" icon={IconReportAnalytics}>
            <Open kind="week-review" renderLink={(props) => <Link to="/print/papers/week-review" {...props} />} />
          </Card>
        ) : null}
        <Card kind="leaflet" icon={IconInfoSquareRounded}>
          <OpenText kind="leaflet" />
        </Card>
        <Card kind="service-rules" icon={IconShoppingBag}>
          <OpenText kind="service-rules" />
        </Card>
        <Card kind="case-file" icon={IconFileCertificate}>
          <Button variant="default" size="compact-md" renderRoot={(props) => <Link to="/cases" {...props} />}>
            {t('papers.toCases')}
          </Button>
        </Card>
      </SimpleGrid>
    </Page>
  );
}

function Card({ kind, icon: Sign, children }: { kind: PaperKind; icon: Icon; children: ReactNode }) {
  const t = useT();
  return (
    <Paper component="section" aria-label={t(`papers.kind.${kind}`)} className={styles['card'] ?? ''}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <Sign size={22} stroke={1.6} className={styles['sign'] ?? ''} aria-hidden />
        <div>
          <Title order={2} size="h4">
            {t(`papers.kind.${kind}`)}
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            {t(`papers.about.${kind}`)}
          </Text>
        </div>
      </Group>
      <Group gap="xs" mt="md">
        {children}
      </Group>
    </Paper>
  );
}

/** A link that looks like a button, named after its paper for those who hear the page. */
function Open({ kind, renderLink }: { kind: PaperKind; renderLink: (props: object) => ReactNode }) {
  const t = useT();
  return (
    <Button
      variant="light"
      size="compact-md"
      aria-label={`${t('papers.open')}: ${t(`papers.kind.${kind}`)}`}
      renderRoot={renderLink}
    >
      {t('papers.open')}
    </Button>
  );
}

function OpenText({ kind }: { kind: PaperTextKind }) {
  return <Open kind={kind} renderLink={(props) => <Link to="/papers/$kind" params={{ kind }} {...props} />} />;
}
