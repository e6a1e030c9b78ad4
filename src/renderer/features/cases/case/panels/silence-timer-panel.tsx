import { Button, Group, RingProgress, Text } from '@mantine/core';
import { IconEar } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useT } from '#renderer/ui/language.tsx';
import { usePolicy } from '../queries.ts';
import type { PanelProps } from '../case-view.ts';

const tickMs = 100;

/** A quiet ring: when the customer stops, wait before answering (§6 step 1). */
export function SilenceTimerPanel({ panel }: PanelProps) {
  const t = useT();
  const policySeconds = usePolicy().listening.silenceSeconds;
  const seconds = policySeconds || (panel.seconds ?? 5);
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [passedMs, setPassedMs] = useState(0);
  useEffect(() => {
    if (startedAt === null) return undefined;
    const timer = setInterval(() => {
      const passed = performance.now() - startedAt;
      setPassedMs(Math.min(passed, seconds * 1000));
      if (passed >= seconds * 1000) setStartedAt(null);
    }, tickMs);
    return () => clearInterval(timer);
  }, [startedAt, seconds]);
  const isDone = startedAt === null && passedMs > 0;
  const left = Math.ceil(seconds - passedMs / 1000);
  const start = () => {
    setPassedMs(0);
    setStartedAt(performance.now());
  };
  return (
    <Group gap="md">
      <RingProgress
        size={72}
        thickness={6}
        roundCaps
        aria-hidden
        sections={[{ value: (passedMs / (seconds * 1000)) * 100, color: 'jade' }]}
        label={
          <Text ta="center" fw={600}>
            {left}
          </Text>
        }
      />
      <Button variant="light" leftSection={<IconEar size={16} />} onClick={start}>
        {t('cases.silence.start', { seconds })}
      </Button>
      <Text size="sm" role="status">
        {isDone ? t('cases.silence.done') : ''}
      </Text>
    </Group>
  );
}
