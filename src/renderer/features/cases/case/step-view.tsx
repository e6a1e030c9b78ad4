import { Group, List, SimpleGrid, Text, Title, UnstyledButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { visiblePanels } from '#shared/domain/methods/engine.ts';
import type { Step } from '#shared/domain/methods/method.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import styles from './case-page.module.css';
import { useCaseView } from './case-view.ts';
import { PanelFrame } from './panel-frame.tsx';
import { panelParts } from './panels/panel-registry.tsx';

/** The step that is looked at: its purpose, what to do and what never to do, and its panels. */
export function StepView() {
  const { language } = useLanguage();
  const { detail, record, step } = useCaseView();
  return (
    <div className={styles['step']} data-step={step.code} key={step.code}>
      <header className={styles['stepHead']}>
        <Title order={2}>{step.title[language]}</Title>
        <Text c="dimmed" size="sm">
          {step.purpose[language]}
        </Text>
      </header>
      <Guidance step={step} />
      {visiblePanels(step, record).map((panel) => {
        const Part = panelParts[panel.kind];
        return (
          <PanelFrame key={panel.code} panel={panel}>
            <Part detail={detail} record={record} panel={panel} step={step} />
          </PanelFrame>
        );
      })}
    </div>
  );
}

/** Do and never, side by side; folded once a person knows them, and it stays so. */
function Guidance({ step }: { step: Step }) {
  const t = useT();
  const { language } = useLanguage();
  const [isFolded, setIsFolded] = useLocalStorage({ key: 'zhuanji.case.guidance-folded', defaultValue: false });
  return (
    <section aria-label={t('cases.guide.label')} className={styles['guide']}>
      <UnstyledButton className={styles['fold']} aria-expanded={!isFolded} onClick={() => setIsFolded(!isFolded)}>
        <Text size="sm" fw={600}>
          {t('cases.guide.label')}
        </Text>
        <IconChevronDown size={16} aria-hidden data-open={!isFolded || undefined} />
      </UnstyledButton>
      {isFolded ? null : (
        <SimpleGrid cols={{ base: 1, '480px': 2 }} type="container" spacing="md" mt={6}>
          <div>
            <Group gap={6} className={styles['do'] ?? ''}>
              {t('cases.guide.do')}
            </Group>
            <List size="sm" spacing={2}>
              {step.doList.map((line) => (
                <List.Item key={line.en}>{line[language]}</List.Item>
              ))}
            </List>
          </div>
          <div>
            <Group gap={6} className={styles['never'] ?? ''}>
              {t('cases.guide.never')}
            </Group>
            <List size="sm" spacing={2}>
              {step.neverList.map((line) => (
                <List.Item key={line.en}>{line[language]}</List.Item>
              ))}
            </List>
          </div>
        </SimpleGrid>
      )}
    </section>
  );
}
