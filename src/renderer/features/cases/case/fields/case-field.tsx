// Draws any field of the registry by its kind (§5.1): panels name keys, never inputs.
import type { ComponentType } from 'react';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { FieldKind } from '#shared/domain/methods/field.ts';
import { useLanguage } from '#renderer/ui/language.tsx';
import { ChoiceField, MultiChoiceField, OptionField, StaffField } from './choice-fields.tsx';
import type { FieldProps } from './field-props.ts';
import { BooleanField, InstantField, MoneyField, NumberField } from './plain-fields.tsx';
import { RecordsField } from './records-field.tsx';
import { ScaleField } from './scale-field.tsx';
import { LongTextField, ShortTextField, WordsField } from './text-fields.tsx';
import { TreeField } from './tree-field.tsx';

const parts: Record<FieldKind, ComponentType<FieldProps>> = {
  shortText: ShortTextField,
  longText: LongTextField,
  words: WordsField,
  choice: ChoiceField,
  multiChoice: MultiChoiceField,
  scale: ScaleField,
  boolean: BooleanField,
  number: NumberField,
  money: MoneyField,
  instant: InstantField,
  staff: StaffField,
  option: OptionField,
  records: RecordsField,
  tree: TreeField,
};

/** One field of the case. `data-field` is the anchor for "fill it here". */
export function CaseField({ detail, fieldKey }: { detail: CaseDetail; fieldKey: string }) {
  const { language } = useLanguage();
  const definition = shippedFields.get(fieldKey);
  if (!definition) return null;
  const Part = parts[definition.kind];
  return (
    <div data-field={fieldKey}>
      <Part
        detail={detail}
        definition={definition}
        label={definition.label[language]}
        hint={definition.hint?.[language]}
        placeholder={definition.placeholder?.[language]}
      />
    </div>
  );
}
