import { Tabs } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { CalendarSection } from './calendar/calendar-section.tsx';
import { DataSection } from './data-section.tsx';
import { ListsSection } from './lists-section.tsx';
import { PolicySection } from './policy/policy-section.tsx';
import { RiskSection } from './risk-section.tsx';
import { StaffSection } from './staff-section.tsx';
import { ToneSection } from './tone-section.tsx';

const contents = {
  staff: StaffSection,
  policy: PolicySection,
  calendar: CalendarSection,
  lists: ListsSection,
  tone: ToneSection,
  risk: RiskSection,
  data: DataSection,
};
const everySection = ['staff', 'policy', 'calendar', 'lists', 'tone', 'risk', 'data'] as const;
/** Of all cases and of colleagues' decisions: the core refuses them to an agent. */
const supervisorsOnly: ReadonlySet<string> = new Set(['risk']);

export function SettingsPage() {
  const t = useT();
  const navigate = useNavigate();
  const { section } = useParams({ strict: false });
  const isSupervisor = useIsAtLeast('supervisor');
  const sections = everySection.filter((one) => isSupervisor || !supervisorsOnly.has(one));
  const current = sections.find((one) => one === section) ?? 'staff';
  const Content = contents[current];
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
        <Tabs.Panel value={current}>
          <Content />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
