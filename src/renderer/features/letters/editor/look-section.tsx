import { Group, Input, SegmentedControl, Select, SimpleGrid, Slider, Stack, Switch, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import {
  groundIds,
  inkIds,
  orientations,
  paperIds,
  type GroundId,
  type InkId,
  type Orientation,
  type PaperId,
} from '#shared/domain/letters/letter.ts';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import type { DraftLook } from '../draft.ts';
import type { EditorParts } from './editor-parts.ts';
import { HandChoice } from './hand-choice.tsx';
import { SignatureChoice } from './signature-choice.tsx';

/** Paper, hand, ink, date and signature: everything about the letter that is not its words (§9.2, §9.3). */
export function LookSection(parts: EditorParts) {
  const t = useT();
  const { draft, change, made } = parts;
  const { look } = draft;
  const changeLook = (part: Partial<DraftLook>) => change({ look: { ...look, ...part } });
  const isChinese = made.template.language !== 'en';
  return (
    <Section title={t('letters.look.title')}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <Select
            label={t('letters.look.paper')}
            data={paperIds.map((paper) => ({ value: paper, label: t(`letters.paper.${paper}`) }))}
            value={draft.paper}
            allowDeselect={false}
            onChange={(paper) => paper && change({ paper: paper as PaperId })}
          />
          {isChinese ? (
            <Choice
              label={t('letters.look.orientation')}
              data={orientations.map((one) => ({ value: one, label: t(`letters.orientation.${one}`) }))}
              value={look.orientation}
              onChange={(value) => changeLook({ orientation: value as Orientation })}
            />
          ) : null}
        </SimpleGrid>
        <HandChoice made={made} wanted={look.font} onChange={(font) => changeLook({ font })} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <Select
            label={t('letters.look.ink')}
            data={inkIds.map((ink) => ({ value: ink, label: t(`letters.ink.${ink}`) }))}
            value={look.ink}
            allowDeselect={false}
            onChange={(ink) => ink && changeLook({ ink: ink as InkId })}
          />
          <Select
            label={t('letters.look.ground')}
            data={groundIds.map((ground) => ({ value: ground, label: t(`letters.ground.${ground}`) }))}
            value={look.ground}
            allowDeselect={false}
            onChange={(ground) => ground && changeLook({ ground: ground as GroundId })}
          />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {made.content.formal ? (
            <Text size="sm" c="dimmed" mt="lg">
              {t('letters.look.even')}
            </Text>
          ) : (
            <Variation value={look.variation} onChange={(variation) => changeLook({ variation })} />
          )}
        </SimpleGrid>
        <DateChoice {...parts} />
        <SignatureChoice look={look} tier={made.template.tier} onChange={changeLook} />
      </Stack>
    </Section>
  );
}

type ChoiceProps = {
  label: string;
  data: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
};

function Choice({ label, ...rest }: ChoiceProps) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <SegmentedControl fullWidth aria-label={label} {...rest} />
    </Input.Wrapper>
  );
}

function Variation({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const t = useT();
  const label = t('letters.look.variation');
  return (
    <Input.Wrapper label={label} labelElement="div">
      <Slider
        mt={6}
        mb="md"
        min={0}
        max={1}
        step={0.1}
        value={value}
        label={(part) => `${Math.round(part * 100)}%`}
        thumbLabel={label}
        marks={[
          { value: 0, label: t('letters.look.neat') },
          { value: 1, label: t('letters.look.lively') },
        ]}
        onChange={onChange}
      />
    </Input.Wrapper>
  );
}

function DateChoice({ draft, change, made }: EditorParts) {
  const t = useT();
  return (
    <Group align="flex-end" gap="md">
      <DateInput
        label={t('letters.look.date')}
        valueFormat="YYYY-MM-DD"
        value={draft.day}
        w={170}
        onChange={(day) => day && change({ day })}
      />
      {made.template.language === 'en' ? null : (
        <Switch
          mb={8}
          label={t('letters.look.dateFormal')}
          description={made.content.date}
          checked={draft.isDateFormal}
          onChange={(event) => change({ isDateFormal: event.currentTarget.checked })}
        />
      )}
    </Group>
  );
}
