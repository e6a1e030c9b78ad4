import { Input } from '@mantine/core';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { ToneFinding } from '#shared/domain/tone/check-tone.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import type { ToneSurface } from '#shared/domain/tone/kinds.ts';
import { suggestionGap } from '#shared/domain/tone/wording.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { ConflictPanel } from '../conflict-panel.tsx';
import { SaveMark } from '../save-mark.tsx';
import type { Autosave } from '../use-autosave.ts';
import { cutAtFindings } from './standing-findings.ts';
import { toneKey } from './tone-keys.ts';
import { ToneFindings } from './tone-findings.tsx';
import styles from './tone-text.module.css';
import { useToneFindings } from './use-tone-findings.ts';

type Shared = {
  label: string;
  /** Where the text goes out; whole-text rules judge only whole answers. */
  surface?: ToneSurface;
  /** Rows at least; the area grows with its text. */
  lines?: number;
  description?: ReactNode;
  placeholder?: string;
  maxLength?: number;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** Names the text for good, so that what was overruled stays so and is counted. */
  rememberAs?: string;
  /** The case the text belongs to, when there is one. */
  caseId?: CaseId;
};

type Props = Shared & {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** The first field of a dialog. */
  isFirst?: boolean;
  /** Set while the text is a known good one with open blanks: half a sentence is not judged. */
  isResting?: boolean;
  /** Of the text, where it is not that of the page. */
  language?: Language;
  /** The text still has its blanks: they are not judged. */
  isTemplate?: boolean;
  error?: ReactNode;
  /** The text area, for what is written in at the caret. */
  areaRef?: RefObject<HTMLTextAreaElement | null>;
  /** Beside the label, e.g. a SaveMark. */
  mark?: ReactNode;
};

/** An outgoing text with the live tone check of §7.8: underlined, explained below, replaced by one click, never blocked. */
export function ToneText({ label, value, onChange, surface, rememberAs, caseId, mark, ...rest }: Props) {
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const area = rest.areaRef ?? own;
  const [caret, setCaret] = useState<number | null>(null);
  const tone = useToneFindings({
    text: value,
    surface,
    rememberAs,
    caseId: caseId ?? null,
    isResting: rest.isResting ?? false,
    language: rest.language,
    isTemplate: rest.isTemplate ?? false,
  });
  const active = tone.findings.find(({ start, end }) => caret !== null && caret >= start && caret <= end) ?? null;
  const show = ({ start, end }: ToneFinding) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  const replace = (finding: ToneFinding) => {
    if (!area.current || finding.suggestion === '') return;
    tone.accept(finding);
    replaceWords(area.current, finding);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const wanted = toneKey(event, tone.findings, active);
    if (wanted === null) {
      rest.onKeyDown?.(event);
      return;
    }
    event.preventDefault();
    if (wanted.act === 'replace') replace(wanted.finding);
    else show(wanted.finding);
  };
  return (
    <div>
      <Input.Wrapper
        id={id}
        label={
          <>
            {label} {mark}
          </>
        }
        description={rest.description}
        error={rest.error}
        withAsterisk={rest.isRequired}
        descriptionProps={{ mt: 4 }}
        errorProps={{ mt: 4 }}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      >
        <div className={styles['frame']} data-disabled={rest.isDisabled || undefined}>
          <div className={styles['mirror']} aria-hidden="true" style={{ minHeight: rowsHeight(rest.lines ?? 3) }}>
            {cutAtFindings(value, tone.findings).map((piece) =>
              piece.finding === null ? (
                piece.text
              ) : (
                <mark key={piece.start} data-active={active?.start === piece.start || undefined}>
                  {piece.text}
                </mark>
              ),
            )}
            {/* A last line break needs something behind it to be tall. */}
            {'\u200b'}
          </div>
          <textarea
            ref={area}
            id={id}
            aria-label={label}
            className={styles['area']}
            lang={rest.language}
            rows={1}
            value={value}
            disabled={rest.isDisabled}
            placeholder={rest.placeholder}
            maxLength={rest.maxLength}
            onChange={(event) => onChange(event.currentTarget.value)}
            aria-describedby={`${id}-tone`}
            data-autofocus={rest.isFirst || undefined}
            onKeyDown={onKeyDown}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
            onBlur={() => {
              setCaret(null);
              tone.left();
              rest.onBlur?.();
            }}
            {...tone.composing}
          />
        </div>
      </Input.Wrapper>
      <ToneFindings
        id={`${id}-tone`}
        label={label}
        findings={tone.findings}
        overruledCount={tone.overruledCount}
        onRestore={tone.restore}
        active={active}
        onShow={show}
        onReplace={replace}
        onOverrule={tone.overrule}
      />
    </div>
  );
}

/** The same, saving itself (FieldText with the tone check). */
export function FieldToneText({ field, ...rest }: Shared & { field: Autosave<string> }) {
  return (
    <div>
      <ToneText
        {...rest}
        value={field.value}
        onChange={field.setValue}
        onBlur={field.flush}
        mark={<SaveMark state={field.state} />}
      />
      <ConflictPanel field={field} />
    </div>
  );
}

const rowsHeight = (rows: number) => `calc(${rows} * 1.6em + 18px)`;

/** Types the better wording over the words, so that Ctrl+Z takes it back; then selects what a person must fill in. */
function replaceWords(area: HTMLTextAreaElement, { start, end, suggestion }: ToneFinding): void {
  area.focus();
  area.setSelectionRange(start, end);
  // The only way to change a text area that its own undo knows; the answer is false where an engine dropped it.
  if (!document.execCommand('insertText', false, suggestion)) {
    area.setRangeText(suggestion, start, end, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const gap = suggestionGap.exec(suggestion);
  if (gap) area.setSelectionRange(start + gap.index, start + gap.index + gap[0].length);
}
