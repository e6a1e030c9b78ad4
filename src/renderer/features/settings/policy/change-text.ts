// A change of the policy in words: "公开评价和社交媒体：60 分钟 → 15 分钟".
import type { Allowance } from '#shared/domain/policy/policy.ts';
import type { PolicyChange } from '#shared/domain/policy/policy-changes.ts';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';
import { asTime } from '../minute-input.tsx';
import { type Control, figures, type FigureKey } from './policy-figures.ts';

/** Words a change; figures with editors of their own are named, their content is not spelt out. */
export function useChangeText(): (change: PolicyChange) => string {
  const t = useT();
  const word = useWord();
  const valueOf = useValueText();
  return ({ key, from, to }) => {
    const control = figures[key as FigureKey] as Control | undefined;
    if (control === undefined) return t('settings.change.other', { what: nameOfOther(key) });
    const label = t(`settings.figure.${key as FigureKey}`);
    return t('settings.change.figure', { label, from: valueOf(control, from), to: valueOf(control, to) });
  };

  function nameOfOther(key: string): string {
    const [group, figure] = key.split('.') as [string, string];
    if (group === 'ladders') return `${t('settings.group.ladders')} · ${word('clock', figure)}`;
    if (group === 'closing') return t('settings.group.closing');
    if (group === 'statutory') return t('settings.group.statutory');
    return key === 'firstResponse.byChannel' ? t('settings.byChannel.title') : key;
  }
}

function useValueText(): (control: Control, value: unknown) => string {
  const t = useT();
  const format = useFormat();
  const texts: Partial<Record<Control, (value: never) => string>> = {
    allowance: ({ amount, unit }: Allowance) => `${format.number(amount)} ${t(`settings.unit.${unit}`)}`,
    minutes: (value: number) => `${format.number(value)} ${t('settings.unit.minutes')}`,
    seconds: (value: number) => `${format.number(value)} ${t('settings.unit.seconds')}`,
    days: (value: number) => `${format.number(value)} ${t('settings.unit.days')}`,
    money: (value: number) => format.money(value),
    number: (value: number) => format.number(value),
    share: (value: number) => `${format.number(value * 100)} %`,
    percent: (value: number) => `${format.number(value)} %`,
    factor: (value: number) => format.number(value),
    switch: (value: boolean) => t(value ? 'settings.change.on' : 'settings.change.off'),
    time: (value: number) => asTime(value),
    hours: ({ from, to }: { from: number; to: number }) => `${asTime(from)}–${asTime(to)}`,
    list: (value: number[]) => value.map((one) => format.number(one)).join(', '),
  } as Record<string, (value: never) => string>;
  return (control, value) => {
    if (value === null || value === undefined) return t('settings.policy.none');
    if (control === 'limits') return t('settings.change.table');
    const kind = control.replace('-or-none', '').replace(/^.*-list$/, 'list') as Control;
    return texts[kind]?.(value as never) ?? JSON.stringify(value);
  };
}
