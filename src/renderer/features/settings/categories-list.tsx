import { ActionIcon, Button, Group, MultiSelect, Switch, Table, Text, Tooltip } from '@mantine/core';
import { IconPlus, IconRowInsertBottom } from '@tabler/icons-react';
import { useState } from 'react';
import { requirableAttributes, RequirableAttribute, type Category } from '#shared/contract/settings.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { NameDialog } from './name-dialog.tsx';
import { newCode } from './new-code.ts';
import { useListMutations } from './queries.ts';

type Placed = { category: Category; depth: number };

/** The tree in reading order: every category followed by its children. */
function inTreeOrder(categories: Category[], parentCode: string | null = null, depth = 0): Placed[] {
  return categories.flatMap((category) =>
    category.parentCode === parentCode
      ? [{ category, depth }, ...inTreeOrder(categories, category.code, depth + 1)]
      : [],
  );
}

function CategoryRow({ category, depth, onAdd }: Placed & { onAdd: () => void }) {
  const t = useT();
  const word = useWord();
  const { language } = useLanguage();
  const canEdit = useIsAtLeast('manager');
  const { category: save } = useListMutations();
  const name = category.name?.[language] ?? word('category', category.code);
  return (
    <Table.Tr>
      <Table.Td pl={12 + depth * 24}>
        <Group gap={4} wrap="nowrap">
          <Text size="md">{name}</Text>
          {canEdit && depth < 3 ? (
            <Tooltip label={t('settings.categories.addUnder', { name })}>
              <ActionIcon size="sm" aria-label={t('settings.categories.addUnder', { name })} onClick={onAdd}>
                <IconRowInsertBottom size={15} />
              </ActionIcon>
            </Tooltip>
          ) : null}
        </Group>
      </Table.Td>
      <Table.Td>
        <MultiSelect
          size="xs"
          aria-label={t('settings.categories.requiredOf', { name })}
          placeholder={category.required.length > 0 ? undefined : t('settings.categories.requiredNone')}
          disabled={!canEdit}
          data={requirableAttributes.map((code) => ({ value: code, label: t(`words.attribute.${code}`) }))}
          value={category.required}
          onChange={(codes) =>
            save.mutate({ ...category, required: codes.map((code) => RequirableAttribute.parse(code)) })
          }
        />
      </Table.Td>
      <Table.Td>
        <Switch
          aria-label={t('settings.lists.inUseOf', { name })}
          disabled={!canEdit}
          checked={category.isActive}
          onChange={(event) => save.mutate({ ...category, isActive: event.currentTarget.checked })}
        />
      </Table.Td>
    </Table.Tr>
  );
}

export function CategoriesList({ categories }: { categories: Category[] }) {
  const t = useT();
  const canEdit = useIsAtLeast('manager');
  const { category: save } = useListMutations();
  // undefined: closed; null: a new top category; else the parent of the new one.
  const [parent, setParent] = useState<string | null | undefined>();
  return (
    <Section
      title={t('settings.categories.title')}
      description={t('settings.categories.about')}
      actions={
        canEdit ? (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() => setParent(null)}
          >
            {t('settings.categories.add')}
          </Button>
        ) : null
      }
    >
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.categories.name')}</Table.Th>
            <Table.Th w="48%">{t('settings.categories.required')}</Table.Th>
            <Table.Th w={110}>{t('settings.lists.inUse')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {inTreeOrder(categories).map(({ category, depth }) => (
            <CategoryRow key={category.code} category={category} depth={depth} onAdd={() => setParent(category.code)} />
          ))}
        </Table.Tbody>
      </Table>
      {parent === undefined ? null : (
        <NameDialog
          title={t('settings.categories.add')}
          name={null}
          onClose={() => setParent(undefined)}
          onSave={(name) => {
            save.mutate({ code: newCode(), parentCode: parent, name, isActive: true, required: [] });
            setParent(undefined);
          }}
        />
      )}
    </Section>
  );
}
