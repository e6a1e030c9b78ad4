// Words an entry of the timeline: its kind by the catalogue, its data as lines. An unknown kind shows itself.
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import type { TimelineEntry } from '#shared/contract/case-records.ts';
import { useFormat, useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case-view.ts';
import { useFieldLines } from '../field-words.ts';

export const eventKinds = [
  'received',
  'note',
  'linked',
  'customer-linked',
  'step-changed',
  'method-changed',
  'field-changed',
  'acknowledged',
  'told-customer',
  'chased',
  'waiting',
  'carried-on',
  'resolved',
  'closed',
  'reopened',
  'risk-rose',
  'signal-dismissed',
  'signal-restored',
  'allegation-noted',
  'allegation-concluded',
  'promised',
  'promise-kept',
  'promise-broken',
  'promise-cancelled',
  'promise-moved',
  'promise-reopened',
  'promise-proved',
  'entry-withdrawn',
  'handed-over',
  'handed-back',
  'clock-met',
  'clock-paused',
  'clock-resumed',
  'deadlines-moved',
  'ladder',
  'option-added',
  'option-changed',
  'option-removed',
  'option-restored',
  'option-offered',
  'option-refused',
  'option-chosen',
  'approval-requested',
  'approval-withdrawn',
  'approval-given',
  'approval-declined',
  'compensation-promised',
  'compensation-handed-over',
  'compensation-cancelled',
  'followed-up',
  'evidence-added',
  'evidence-changed',
  'evidence-removed',
  'evidence-restored',
  'custody-continued',
  'letter-drafted',
  'letter-submitted',
  'letter-signed',
  'letter-printed',
  'file-printed',
  'letter-discarded',
  'letter-restored',
  'letter-posted',
  'letter-not-posted',
  'script-used',
  'solution-drafted',
] as const;
type EventKind = (typeof eventKinds)[number];

type Data = Record<string, unknown>;

/** Title and text of an entry. Data is read leniently: what has another shape is left out. */
export function useEntryWords(): (entry: TimelineEntry) => { title: string; text: string } {
  const t = useT();
  const lineOf = useLine();
  return ({ kind, data }) => {
    const known = eventKinds.find((one) => one === kind);
    return { title: known ? t(`cases.event.${known}`) : kind, text: lineOf(known, data) };
  };
}

function useLine(): (kind: EventKind | undefined, data: Data) => string {
  const format = useFormat();
  const word = useWord();
  const changed = useChangedField();
  const stepName = useStepName();
  const dayTime = (value: unknown): string => (typeof value === 'number' ? format.dayTime(value) : '–');
  const moved = (data: Data): string =>
    `${word('clock', text(data['clock']))} ${dayTime(data['from'])} → ${dayTime(data['to'])}`;
  const t = useT();
  const dueName = (data: Data): string => text(data['text']) || word('due', text(data['due']));
  const special: Partial<Record<EventKind, (data: Data) => string>> = {
    'field-changed': changed,
    'step-changed': (data) => joined(`${stepName(data, 'from')} → ${stepName(data, 'to')}`, data['reason']),
    'method-changed': (data) => `${word('method', text(data['from']))} → ${word('method', text(data['to']))}`,
    'clock-resumed': moved,
    'deadlines-moved': (data) => (Array.isArray(data['moved']) ? (data['moved'] as Data[]).map(moved).join(' · ') : ''),
    ladder: (data) =>
      joined(
        word('clock', text(data['clock'])),
        word('rungStage', text(data['stage'])),
        ...(Array.isArray(data['actions'])
          ? data['actions'].map((action: unknown) => word('rungAction', text(action)))
          : []),
      ),
    'risk-rose': (data) => `${word('risk', text(data['level']))} ${text(data['risk'])}`,
    'followed-up': (data) =>
      joined(
        word('followUp', text(data['followUp'])),
        word('followUpOutcome', text(data['outcome'])),
        stars(data),
        data['words'],
      ),
    'promise-moved': (data) => joined(data['text'], `${dayTime(data['from'])} → ${dayTime(data['to'])}`, data['words']),
    'entry-withdrawn': (data) =>
      data['entry'] === 'chased' ? t('cases.event.chased') : t('cases.event.told-customer'),
    'handed-over': (data) => joined(dueName(data), `→ ${text(data['to'])}`),
    'handed-back': dueName,
    received: (data) => joined(word('channel', text(data['channel'])), data['words']),
    acknowledged: (data) => joined(word('acknowledgement', text(data['method'])), data['said']),
  };
  return (kind, data) => {
    const own = kind && special[kind];
    if (own) return own(data);
    const clock = text(data['clock']);
    const amount = data['amountFen'];
    const due = data['dueAt'];
    return joined(
      clock === '' ? '' : word('clock', clock),
      ...['text', 'title', 'item', 'place', 'holder', 'fileName', 'other', 'quote', 'words'].map((key) => data[key]),
      typeof amount === 'number' && amount > 0 ? format.money(amount) : '',
      typeof due === 'number' ? format.dayTime(due) : '',
      ...['note', 'outcome', 'conclusionText', 'proof', 'reason'].map((key) => data[key]),
    );
  };
}

/** "Temper now: 2 → 4": both values by the words of the registry. */
function useChangedField(): (data: Data) => string {
  const { language } = useLanguage();
  const linesOf = useFieldLines();
  return (data) => {
    const definition = shippedFields.get(text(data['key']));
    if (!definition) return text(data['key']);
    const shown = (value: unknown) => linesOf(definition, value).join(' · ') || '–';
    return `${definition.label[language]} ${shown(data['from'])} → ${shown(data['to'])}`;
  };
}

function useStepName(): (data: Data, key: string) => string {
  const { language } = useLanguage();
  const { method } = useCaseView();
  return (data, key) => {
    const then = shippedMethods.find((one) => one.code === data['method']) ?? method;
    return then.steps.find((step) => step.code === data[key])?.title[language] ?? text(data[key]);
  };
}

const stars = (data: Data): string => (typeof data['satisfaction'] === 'number' ? `${data['satisfaction']}/5` : '');
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const joined = (...parts: unknown[]): string =>
  parts
    .map(text)
    .filter((part) => part !== '')
    .join(' · ');
