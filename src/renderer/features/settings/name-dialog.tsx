import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { languages, type Localized } from '#shared/domain/vocabulary.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';

type Props = {
  title: string;
  name: Localized | null;
  onSave: (name: Localized) => void;
  onClose: () => void;
  children?: ReactNode;
};

/** Names something in three languages; what is left empty takes the name in the language of the page. */
export function NameDialog({ title, name, onSave, onClose, children }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const form = useForm<Localized>({
    initialValues: name ?? { 'zh-CN': '', 'zh-TW': '', en: '' },
    validate: { [language]: (value: string) => (value.trim() ? null : t('settings.lists.nameNeeded')) },
  });
  const submit = form.onSubmit((values) => {
    const first = values[language].trim();
    onSave({
      'zh-CN': values['zh-CN'].trim() || first,
      'zh-TW': values['zh-TW'].trim() || first,
      en: values.en.trim() || first,
    });
  });
  const inOrder = [language, ...languages.filter((one) => one !== language)];
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {inOrder.map((one) => (
            <TextInput
              key={one}
              label={t('settings.lists.nameIn', { language: t(`words.language.${one}`) })}
              placeholder={one === language ? undefined : form.values[language]}
              data-autofocus={one === language || undefined}
              maxLength={60}
              {...form.getInputProps(one)}
            />
          ))}
          {children}
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit">{t('settings.save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
