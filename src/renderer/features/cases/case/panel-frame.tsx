import { Collapse, Paper, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Panel } from '#shared/domain/methods/method.ts';
import { useLanguage } from '#renderer/ui/language.tsx';
import styles from './case-page.module.css';
import { matches, useCaseView } from './case-view.ts';

const focusable = 'input:not([type=hidden]), textarea, button, [tabindex="0"]';

/** The card of a panel. Optional ones are folded at first; a missing requirement opens it and takes the focus here. */
export function PanelFrame({ panel, children }: { panel: Panel; children: ReactNode }) {
  const { language } = useLanguage();
  const { wanted } = useCaseView();
  const [isOpen, setIsOpen] = useState(!panel.isOptional);
  const frame = useRef<HTMLElement>(null);
  const [openedFor, setOpenedFor] = useState<number | null>(null);
  const turn = wanted && matches(panel, wanted) ? wanted.turn : null;
  const fieldKey = wanted?.fieldKey;
  if (turn !== null && turn !== openedFor) {
    setOpenedFor(turn);
    setIsOpen(true);
  }
  useEffect(() => {
    if (turn === null) return undefined;
    // The fold needs a moment before what stands in it can take the focus.
    const timer = setTimeout(() => {
      const place = fieldKey ? frame.current?.querySelector(`[data-field="${fieldKey}"]`) : frame.current;
      // A panel may be taller than the page: its beginning is what one came for.
      place?.scrollIntoView({ block: fieldKey ? 'center' : 'start' });
      const body = fieldKey ? place : place?.querySelector('[data-panel-body]');
      body?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
    }, 60);
    return () => clearTimeout(timer);
  }, [turn, fieldKey]);
  const title = panel.title[language];
  return (
    <Paper component="section" ref={frame} aria-label={title} data-panel={panel.code} p="sm">
      {panel.isOptional ? (
        <UnstyledButton className={styles['fold']} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <Title order={3}>{title}</Title>
          <IconChevronDown size={16} aria-hidden data-open={isOpen || undefined} />
        </UnstyledButton>
      ) : (
        <Title order={3}>{title}</Title>
      )}
      <Collapse expanded={isOpen}>
        {panel.hint ? (
          <Text size="sm" c="dimmed">
            {panel.hint[language]}
          </Text>
        ) : null}
        <div data-panel-body className={styles['panelBody']}>
          {children}
        </div>
      </Collapse>
    </Paper>
  );
}
