import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { label: string; icon: ReactNode; onClick: () => void; isDisabled?: boolean; isPressed?: boolean };

/** An icon button that says what it does. */
export function IconAction({ label, icon, onClick, isDisabled, isPressed }: Props) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} aria-pressed={isPressed} size="sm" disabled={isDisabled} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
