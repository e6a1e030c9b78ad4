import { Tabs } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useT } from '#renderer/ui/language.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { StaffSection } from './staff-section.tsx';

const sections = ['staff', 'policy', 'lists', 'data'] as const;

export function SettingsPage() {
  const t = useT();
  const navigate = useNavigate();
  const { section } = useParams({ strict: false });
  const current = sections.find((one) => one === section) ?? 'staff';
  return (
    <Page width="text">
      <PageHeader title={t('app.nav.settings')} />
      <Tabs
        value={current}
        onChange={(next) => void navigate({ to: '/settings/$section', params: { section: next ?? 'staff' } })}
      >
        <Tabs.List mb="md">
          {sections.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`settings.${one}.title`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="staff">{current === 'staff' ? <StaffSection /> : null}</Tabs.Panel>
      </Tabs>
    </Page>
  );
}
