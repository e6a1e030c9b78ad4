import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconMaximize, IconPencil, IconPrinter, IconRefresh } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseId } from '#shared/contract/ids.ts';
import { restatement3F } from '#shared/domain/methods/feel.ts';
import { FieldToneText } from '#renderer/ui/tone/tone-text.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import type { PanelProps } from '../../case-view.ts';
import { CaseField } from '../../fields/case-field.tsx';
import { isReadOnly, useCaseField } from '../../fields/use-case-field.ts';
import styles from '../parts.module.css';

/** The 3F sheet (§6 step 5): read out large, then the customer agrees or corrects us. */
export function RestatementPanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  const { language } = useLanguage();
  const [isEditing, setIsEditing] = useState(false);
  const [isLarge, setIsLarge] = useState(false);
  const words = useCaseField(detail, 'restatementText', '');
  const answer = useCaseField<string | null>(detail, 'restatementConfirmed', null);
  const drawn = restatement3F(record, language);
  const text = words.value === '' ? drawn : words.value;
  const isLocked = isReadOnly(detail);
  const confirm = (code: string) => {
    if (words.value === '') words.setValue(drawn);
    words.flush();
    answer.setValue(code);
    answer.flush();
  };
  const edit = () => {
    if (words.value === '') words.setValue(drawn);
    setIsEditing(!isEditing);
  };
  const others = panel.fields.filter((key) => key !== 'restatementText' && key !== 'restatementConfirmed');
  if (text === '') {
    return (
      <Text size="sm" c="dimmed">
        {t('panels.restate.empty')}
      </Text>
    );
  }
  const isConfirmed = answer.value === 'confirmed' || answer.value === 'corrected';
  return (
    <Stack gap="sm">
      <div data-field="restatementText">
        {isEditing ? (
          <FieldToneText
            label={t('panels.restate.words')}
            field={words}
            lines={3}
            surface="script"
            maxLength={5000}
            caseId={detail.id}
            rememberAs={`case.${detail.id}.restatementText`}
            isDisabled={isLocked}
          />
        ) : (
          <blockquote className={styles['aloud']}>{text}</blockquote>
        )}
      </div>
      <Group gap="xs" data-field="restatementConfirmed">
        <Button
          size="compact-md"
          variant={answer.value === 'confirmed' ? 'light' : 'filled'}
          leftSection={<IconCheck size={15} />}
          disabled={isLocked}
          aria-pressed={answer.value === 'confirmed'}
          onClick={() => confirm('confirmed')}
        >
          {t('panels.restate.yes')}
        </Button>
        <Button
          size="compact-md"
          variant={answer.value === 'corrected' ? 'light' : 'default'}
          disabled={isLocked}
          aria-pressed={answer.value === 'corrected'}
          onClick={() => confirm('corrected')}
        >
          {t('panels.restate.corrected')}
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          leftSection={isEditing ? <IconCheck size={15} /> : <IconPencil size={15} />}
          disabled={isLocked}
          onClick={edit}
        >
          {isEditing ? t('panels.restate.editDone') : t('panels.restate.edit')}
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          leftSection={<IconMaximize size={15} />}
          onClick={() => setIsLarge(true)}
        >
          {t('panels.restate.large')}
        </Button>
        <PrintLink caseId={detail.id} />
        {words.value !== '' && words.value !== drawn && drawn !== '' ? (
          <Button
            size="compact-md"
            variant="subtle"
            leftSection={<IconRefresh size={15} />}
            disabled={isLocked}
            onClick={() => words.setValue(drawn)}
          >
            {t('panels.restate.again')}
          </Button>
        ) : null}
      </Group>
      <Modal
        opened={isLarge}
        onClose={() => setIsLarge(false)}
        fullScreen
        title={t('panels.restate.words')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <p className={styles['poster']} lang={language}>
          {text}
        </p>
        <Group justify="center">
          <PrintLink caseId={detail.id} />
        </Group>
      </Modal>
      <div role="status">
        {isConfirmed ? (
          <Tag tone="good" icon={<IconCheck size={13} aria-hidden />}>
            {t('panels.restate.done')}
          </Tag>
        ) : null}
      </div>
      {others.map((key) => (
        <CaseField key={key} detail={detail} fieldKey={key} />
      ))}
    </Stack>
  );
}

function PrintLink({ caseId }: { caseId: CaseId }) {
  const t = useT();
  return (
    <Button
      size="compact-md"
      variant="subtle"
      leftSection={<IconPrinter size={15} />}
      renderRoot={(props) => <Link to="/print/restatement/$caseId" params={{ caseId }} {...props} />}
    >
      {t('panels.restate.print')}
    </Button>
  );
}
