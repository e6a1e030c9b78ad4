import {
  Button,
  Group,
  Menu,
  MultiSelect,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { IconBraces, IconPuzzle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { fragmentMark, type Fragments } from '#shared/domain/scripts/fragments.ts';
import { maxText, maxTitle, type ScriptBody } from '#shared/domain/scripts/own-script.ts';
import { placeholderDefinitions, placeholderNames } from '#shared/domain/scripts/placeholder.ts';
import { scriptKinds, scriptSteps, scriptTones } from '#shared/domain/scripts/script.ts';
import { apologyTiers, customerTypes, demands, riskLevels, type Language } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
import { facetWord } from '../facet-words.ts';

type Props = {
  id: string;
  body: ScriptBody;
  language: Language;
  fragments: Fragments;
  onChange: (body: ScriptBody) => void;
  onBlur: () => void;
};

/** Everything a person writes of a script (§7.1). */
export function BodyForm({ id, body, language, fragments, onChange, onBlur }: Props) {
  const t = useT();
  const set = (change: Partial<ScriptBody>) => onChange({ ...body, ...change });
  const contrast = body.contrast ?? { bad: '', reason: '' };
  return (
    <Stack gap="md" onBlur={onBlur}>
      <SegmentedControl
        aria-label={t('scripts.facet.kind')}
        value={body.kind}
        data={scriptKinds.map((kind) => ({ value: kind, label: t(`scripts.kind.${kind}`) }))}
        onChange={(kind) => set({ kind: kind as ScriptBody['kind'] })}
      />
      <TextInput
        label={t('library.edit.name')}
        description={t('library.edit.nameHint')}
        lang={language}
        value={body.title}
        maxLength={maxTitle}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <TextWithInserts
        id={id}
        label={body.kind === 'pair' ? t('scripts.detail.say') : t('library.edit.text')}
        value={body.text}
        language={language}
        fragments={fragments}
        hasBlanks={body.kind !== 'solution'}
        onChange={(text) => set({ text })}
      />
      {body.kind === 'pair' ? (
        <>
          <Textarea
            label={t('scripts.detail.sayNot')}
            lang={language}
            autosize
            minRows={2}
            maxLength={maxText}
            value={contrast.bad}
            onChange={(event) => set({ contrast: { ...contrast, bad: event.currentTarget.value } })}
          />
          <Textarea
            label={t('scripts.detail.reason')}
            lang={language}
            autosize
            maxLength={1_000}
            value={contrast.reason}
            onChange={(event) => set({ contrast: { ...contrast, reason: event.currentTarget.value } })}
          />
        </>
      ) : null}
      <FitFields body={body} set={set} />
    </Stack>
  );
}

type TextProps = {
  id: string;
  label: string;
  value: string;
  language: Language;
  fragments: Fragments;
  /** A solution is read, not said: nothing is filled in. */
  hasBlanks: boolean;
  onChange: (text: string) => void;
};

/** The words, with menus that write blanks and shared fragments where the caret stands. */
function TextWithInserts({ id, label, value, language, fragments, hasBlanks, onChange }: TextProps) {
  const t = useT();
  const { language: own } = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (mark: string) => {
    const at = area.current?.selectionStart ?? value.length;
    const end = area.current?.selectionEnd ?? at;
    onChange(value.slice(0, at) + mark + value.slice(end));
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(at + mark.length, at + mark.length);
    });
  };
  return (
    <div>
      <ToneText
        areaRef={area}
        {...{ label, value, language, onChange }}
        description={
          hasBlanks
            ? t('library.edit.textHint', {
                example: `{{product|${placeholderDefinitions.product.fallback?.[language]}}}`,
              })
            : undefined
        }
        isTemplate={hasBlanks}
        // A solution is read by colleagues and goes to nobody.
        isResting={!hasBlanks}
        rememberAs={`script.${id}.${language}.body`}
        lines={5}
        maxLength={maxText}
      />
      {hasBlanks ? (
        <Group gap="xs" mt={6}>
          <Menu>
            <Menu.Target>
              <Button size="compact-sm" variant="default" leftSection={<IconBraces size={14} />}>
                {t('library.edit.blank')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
              {placeholderNames.map((name) => (
                <Menu.Item key={name} onClick={() => insert(`{{${name}}}`)}>
                  {placeholderDefinitions[name].label[own]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          {fragments.size > 0 ? (
            <Menu>
              <Menu.Target>
                <Button size="compact-sm" variant="default" leftSection={<IconPuzzle size={14} />}>
                  {t('library.edit.fragment')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
                {[...fragments.keys()].map((name) => (
                  <Menu.Item key={name} onClick={() => insert(fragmentMark(name))}>
                    {name}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          ) : null}
        </Group>
      ) : null}
    </div>
  );
}

/** Where the script fits; what is left empty fits any. */
function FitFields({ body, set }: { body: ScriptBody; set: (change: Partial<ScriptBody>) => void }) {
  const t = useT();
  const word = useWord();
  const lists = useQuery(api.settings.lists.queryOptions()).data;
  const { language } = useLanguage();
  const named = (
    group: string,
    found: readonly { code: string; name: Partial<Record<Language, string>> | null }[] | undefined,
    chosen: string[],
  ) => {
    const known = (found ?? []).map(({ code, name }) => ({
      value: code,
      label: name?.[language] ?? word(group, code),
    }));
    const rest = chosen.filter((code) => !known.some(({ value }) => value === code));
    return [...known, ...rest.map((code) => ({ value: code, label: word(group, code) }))];
  };
  const many = { searchable: true, clearable: true, hidePickedOptions: true } as const;
  const any = (values: readonly string[]) => (values.length === 0 ? t('scripts.facet.any') : undefined);
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <MultiSelect
          {...many}
          label={t('scripts.facet.steps')}
          withAsterisk
          value={body.steps}
          data={scriptSteps.map((step) => ({ value: step, label: facetWord('steps', step, t, word) }))}
          onChange={(steps) => set({ steps: steps as ScriptBody['steps'] })}
        />
        <MultiSelect
          {...many}
          label={t('scripts.facet.scenarios')}
          placeholder={any(body.scenarios)}
          value={body.scenarios}
          data={named('category', lists?.categories, body.scenarios)}
          onChange={(scenarios) => set({ scenarios })}
        />
        <MultiSelect
          {...many}
          label={t('scripts.facet.demands')}
          placeholder={any(body.demands)}
          value={body.demands}
          data={demands.map((demand) => ({ value: demand, label: word('demand', demand) }))}
          onChange={(chosen) => set({ demands: chosen as ScriptBody['demands'] })}
        />
        <MultiSelect
          {...many}
          label={t('scripts.facet.customerTypes')}
          placeholder={any(body.customerTypes)}
          value={body.customerTypes}
          data={customerTypes.map((type) => ({ value: type, label: word('customerType', type) }))}
          onChange={(chosen) => set({ customerTypes: chosen as ScriptBody['customerTypes'] })}
        />
        <MultiSelect
          {...many}
          label={t('scripts.facet.channels')}
          placeholder={any(body.channels)}
          value={body.channels}
          data={named('channel', lists?.channels, body.channels)}
          onChange={(channels) => set({ channels })}
        />
        <MultiSelect
          {...many}
          label={t('scripts.facet.risks')}
          placeholder={any(body.risks)}
          value={body.risks}
          data={riskLevels.map((risk) => ({ value: risk, label: word('risk', risk) }))}
          onChange={(risks) => set({ risks: risks as ScriptBody['risks'] })}
        />
        <Select
          label={t('scripts.facet.tone')}
          allowDeselect={false}
          value={body.tone}
          data={scriptTones.map((tone) => ({ value: tone, label: t(`scripts.sound.${tone}`) }))}
          onChange={(tone) => tone && set({ tone: tone as ScriptBody['tone'] })}
        />
        <Select
          label={t('scripts.facet.tier')}
          allowDeselect={false}
          value={body.tier}
          data={apologyTiers.map((tier) => ({ value: tier, label: t(`scripts.speaker.${tier}`) }))}
          onChange={(tier) => tier && set({ tier: tier as ScriptBody['tier'] })}
        />
      </SimpleGrid>
      <TagsInput
        label={t('library.edit.tags')}
        description={t('library.edit.tagsHint')}
        value={body.tags}
        maxTags={20}
        onChange={(tags) => set({ tags: tags.map((tag) => tag.trim().slice(0, 30)).filter(Boolean) })}
      />
    </>
  );
}
