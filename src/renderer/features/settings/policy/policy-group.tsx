import { Group, Text } from '@mantine/core';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { ByChannelEditor } from './by-channel-editor.tsx';
import type { EditorProps } from './editor-props.ts';
import { FigureInput } from './figure-input.tsx';
import { GatesEditor } from './gates-editor.tsx';
import { LaddersEditor } from './ladders-editor.tsx';
import { figureOf, figures, type FigureKey, scopeOf, withFigure } from './policy-figures.ts';
import type { FoundGroup } from './search-figures.ts';
import { StatutoryEditor } from './statutory-editor.tsx';
import styles from '../settings.module.css';

/** Groups that have more than single figures. */
const editors = {
  firstResponse: ByChannelEditor,
  ladders: LaddersEditor,
  closing: GatesEditor,
  statutory: StatutoryEditor,
} as const;

/** One group of the policy: for whom a change of it counts, its figures, and an editor of its own where it has one. */
export function PolicyGroup({ group, keys, showsEditor, ...props }: FoundGroup & EditorProps) {
  const t = useT();
  const Editor = showsEditor ? editors[group as keyof typeof editors] : undefined;
  return (
    <Section
      title={t(`settings.group.${group}`)}
      description={t(`settings.groupAbout.${group}`)}
      actions={<Tag>{t(`settings.scope.${scopeOf(group)}`)}</Tag>}
    >
      {keys.map((figure) => (
        <FigureRow key={figure} figure={figure} group={group} {...props} />
      ))}
      {Editor ? <Editor {...props} /> : null}
    </Section>
  );
}

function FigureRow({
  figure,
  group,
  policy,
  wrong,
  isDisabled,
  onChange,
}: EditorProps & { figure: FigureKey; group: string }) {
  const t = useT();
  const label = t(`settings.figure.${figure}`);
  const isWrong = wrong.includes(figure) || wrong.includes(group);
  return (
    <div className={styles['figure']} data-wide={figures[figure] === 'limits' || undefined}>
      <Group gap={6}>
        <Text size="md">{label}</Text>
        {isWrong ? (
          <Text size="sm" c="red" role="alert">
            {t('settings.policy.wrong')}
          </Text>
        ) : null}
      </Group>
      <FigureInput
        control={figures[figure]}
        label={label}
        value={figureOf(policy, figure)}
        isDisabled={isDisabled}
        onChange={(value) => onChange(withFigure(policy, figure, value))}
      />
    </div>
  );
}
