import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { useT } from '#renderer/ui/language.tsx';

type Props = {
  letters: LetterDetail[];
  /** Prints the others; left out when there are none. */
  onLeaveOut: (() => void) | undefined;
};

/** Letters that would be cut: nothing prints until each is shortened, or left out of this job (§9.3). */
export function NotFitting({ letters, onLeaveOut }: Props) {
  const t = useT();
  if (letters.length === 0) return null;
  return (
    <Alert color="yellow" m="md" data-screen="" role="alert" title={t('letters.problem.overflows')}>
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {letters.map(({ id, caseNumber, customerName }, index) => (
            <span key={id}>
              {index > 0 ? ' · ' : ''}
              <Anchor renderRoot={(props) => <Link to="/letters/$letterId" params={{ letterId: id }} {...props} />}>
                {`${caseNumber} ${customerName ?? t('letters.noName')}`}
              </Anchor>
            </span>
          ))}
        </Text>
        {onLeaveOut ? (
          <Button size="compact-md" variant="default" onClick={onLeaveOut}>
            {t('letters.printPage.leaveOut')}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}
