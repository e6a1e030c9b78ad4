import { Button, Group, Kbd } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { isComposing } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';
import styles from './today.module.css';

export type ItemAction = { label: string; run: () => void; isBusy?: boolean };

type Props = {
  label: string;
  children: ReactNode;
  onOpen: () => void;
  /** What is usually done next, by the key D. */
  primary?: ItemAction;
  /** The other way out, by the key X. */
  second?: ItemAction;
  /** Puts it off by the shortest time, by the key S. */
  onLater?: () => void;
  when?: ReactNode;
  actions?: ReactNode;
};

/** One thing that waits: Enter opens it, D does it, X is the other way out, S puts it off, M more; arrows go on. */
export function TodayItem({ label, children, onOpen, primary, second, onLater, when, actions }: Props) {
  const t = useT();
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const keys: Record<string, (() => void) | undefined> = {
      Enter: onOpen,
      d: primary?.run,
      x: second?.run,
      s: onLater,
      m: () => event.currentTarget.querySelector<HTMLElement>('[data-thing-menu]')?.click(),
      ArrowDown: () => moveFocus(event.currentTarget, 1),
      ArrowUp: () => moveFocus(event.currentTarget, -1),
    };
    const run = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- a row that is walked by arrows; its buttons do the same
    <li className={styles['item']} data-today-item tabIndex={0} aria-label={label} onKeyDown={onKeyDown}>
      {when === undefined ? null : <div className={styles['when']}>{when}</div>}
      <div className={styles['text']}>{children}</div>
      <Group gap={6} wrap="nowrap">
        {second ? <Keyed action={second} sign="X" variant="default" /> : null}
        {primary ? <Keyed action={primary} sign="D" variant="light" /> : null}
        <Keyed action={{ label: t('today.open'), run: onOpen }} sign="↵" variant="subtle" />
        {actions}
      </Group>
    </li>
  );
}

/** A button with its key on the corner. The key takes no room: a button that moves under the pointer is not pressed. */
function Keyed({ action, sign, variant }: { action: ItemAction; sign: string; variant: string }) {
  return (
    <span className={styles['keyed']}>
      <Button size="compact-sm" variant={variant} loading={action.isBusy ?? false} onClick={action.run}>
        {action.label}
      </Button>
      <Kbd className={styles['key']} aria-hidden>
        {sign}
      </Kbd>
    </span>
  );
}

/** Focus on the item `by` places further, over all sections; from anywhere else to the first. */
export function moveFocus(from: Element | null, by: number): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-today-item]')];
  const at = from ? items.indexOf(from as HTMLElement) : -1;
  const next = items[at === -1 ? 0 : Math.max(0, Math.min(items.length - 1, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
