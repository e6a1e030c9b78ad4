// The four slots of the FEEL message and the message itself (§6.9): the case fills them until a person writes.
import { useState } from 'react';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import { joinFeel } from '#shared/domain/methods/feel-join.ts';
import type { FeelParts } from '#shared/domain/methods/feel-phrases.ts';
import { prefillFeel } from '#shared/domain/methods/feel.ts';
import { useFormat, useLanguage } from '#renderer/ui/language.tsx';
import type { Autosave } from '#renderer/ui/use-autosave.ts';
import { useCaseField } from '../../fields/use-case-field.ts';

export type SlotName = keyof FeelParts;
export const slotNames: readonly SlotName[] = ['fact', 'emotion', 'explain', 'link'];
export const slotKeys = { fact: 'feelFact', emotion: 'feelEmotion', explain: 'feelExplain', link: 'feelLink' } as const;

export type Slot = {
  name: SlotName;
  key: string;
  label: string;
  hint: string | undefined;
  text: string;
  /** False while the case fills it; nothing of that is saved. */
  isOwn: boolean;
  field: Autosave<string>;
  write: (text: string) => void;
  /** What the case would put here now; '' when nothing is known. */
  prefill: string;
};

export type Feel = {
  slots: readonly Slot[];
  message: Autosave<string>;
  joined: string;
  /** The message as it stands: one's own, or the joined one. */
  text: string;
  /** Written by hand and no longer what the slots join to. */
  isDetached: boolean;
  /** Saves what is shown: also the slots that only the case filled. */
  keep: (text: string) => void;
};

export function useFeel(detail: CaseDetail, record: CaseRecord): Feel {
  const { language } = useLanguage();
  const format = useFormat();
  const [touched, setTouched] = useState<ReadonlySet<SlotName>>(new Set());
  const prefilled = prefillFeel(record, language, {
    instant: format.saidTime,
    money: (fen) => format.money(fen),
  });
  const fields: Record<SlotName, Autosave<string>> = {
    fact: useCaseField(detail, slotKeys.fact, ''),
    emotion: useCaseField(detail, slotKeys.emotion, ''),
    explain: useCaseField(detail, slotKeys.explain, ''),
    link: useCaseField(detail, slotKeys.link, ''),
  };
  const message = useCaseField(detail, 'feelMessage', '');
  const isOwn = (name: SlotName): boolean =>
    fields[name].value !== '' || detail.fields[slotKeys[name]] !== undefined || touched.has(name);
  const textOf = (name: SlotName): string => (isOwn(name) ? fields[name].value : prefilled[name]);
  const parts: FeelParts = {
    fact: textOf('fact'),
    emotion: textOf('emotion'),
    explain: textOf('explain'),
    link: textOf('link'),
  };
  const joined = joinFeel(parts, language);
  const write = (name: SlotName, text: string) => {
    setTouched(new Set([...touched, name]));
    fields[name].setValue(text);
    // A message nobody changed by hand goes on following its slots.
    if (message.value !== '' && message.value === joined) {
      message.setValue(joinFeel({ ...parts, [name]: text }, language));
    }
  };
  const slots = slotNames.map((name): Slot => {
    const key = slotKeys[name];
    const definition = shippedFields.get(key);
    return {
      name,
      key,
      label: definition?.label[language] ?? key,
      hint: definition?.hint?.[language],
      text: parts[name],
      isOwn: isOwn(name),
      field: fields[name],
      write: (text) => write(name, text),
      prefill: prefilled[name],
    };
  });
  return {
    slots,
    message,
    joined,
    text: message.value === '' ? joined : message.value,
    isDetached: message.value !== '' && message.value !== joined,
    keep: (text) => {
      for (const name of slotNames) if (!isOwn(name) && prefilled[name] !== '') fields[name].setValue(prefilled[name]);
      message.setValue(text);
      for (const field of [...Object.values(fields), message]) field.flush();
    },
  };
}
