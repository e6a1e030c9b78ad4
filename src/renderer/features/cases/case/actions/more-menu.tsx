import { Button, Menu } from '@mantine/core';
import {
  IconBellRinging,
  IconBookUpload,
  IconDots,
  IconFileCertificate,
  IconLockCheck,
  IconPrinter,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useT } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case-view.ts';
import type { Asked } from './case-dialogs.tsx';
import { useKeepSolution } from './keep-solution.ts';

export type AskProps = { onAsk: (asked: Asked) => void };

/** What is done to a case less often. */
export function MoreMenu({ onAsk, isOpen }: AskProps & { isOpen: boolean }) {
  const t = useT();
  const { detail } = useCaseView();
  const { keep } = useKeepSolution(detail.id);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconDots size={16} />}>
          {t('cases.more.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPrinter size={16} />}
          renderRoot={(props) => <Link to="/print/case/$caseId" params={{ caseId: detail.id }} {...props} />}
        >
          {t('cases.more.print')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileCertificate size={16} />}
          renderRoot={(props) => <Link to="/print/case-file/$caseId" params={{ caseId: detail.id }} {...props} />}
        >
          {t('papers.file.open')}
        </Menu.Item>
        {isOpen ? null : (
          <Menu.Item leftSection={<IconBookUpload size={16} />} onClick={keep}>
            {t('library.solution.keep')}
          </Menu.Item>
        )}
        {isOpen ? (
          <Menu.Item leftSection={<IconBellRinging size={16} />} onClick={() => onAsk('chased')}>
            {t('cases.chase.withWords')}
          </Menu.Item>
        ) : null}
        {isOpen ? (
          <Menu.Item leftSection={<IconLockCheck size={16} />} onClick={() => onAsk('close')}>
            {t('cases.close.button')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
