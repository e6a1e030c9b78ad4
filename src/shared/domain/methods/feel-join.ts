// Joining the four FEEL slots into one natural message (§6.9): connectives by content, openings said once, nothing said
// twice, marks repaired. A person's own words are kept; only repeats, labels and doubled openings are taken out.
import { feelPhrases } from '#shared/content/methods/feel-phrases.ts';
import type { FeelParts } from '#shared/domain/methods/feel.ts';
import type { FeelPhrases } from '#shared/domain/methods/feel-phrases.ts';
import {
  asSentence,
  isChinese,
  opensWith,
  sentencesOf,
  tidy,
  withoutStop,
} from '#shared/domain/methods/message-text.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

/** One message from the four slots; empty slots are passed over, '' when all are. */
export function joinFeel(parts: FeelParts, language: Language): string {
  const phrases = feelPhrases[language];
  const slots = ['fact', 'emotion', 'explain', 'link'] as const;
  const written = slots.map((slot) => withoutLabel(tidy(parts[slot], language), phrases));
  const told = withoutRepeats(written, { language, phrases });
  const [fact, emotion, explain, link] = slots.map((slot, index) => ledNote(slot, told[index]!, phrases)) as [
    string,
    string,
    string,
    string,
  ];
  const opening = leansOn(fact, emotion, phrases)
    ? [withoutStop(fact) + (isChinese(language) ? '\uff0c' : ', ') + emotion]
    : [fact, emotion];
  const isFollowing = fact !== '' || emotion !== '';
  const rest = [
    isFollowing ? ledExplain(explain, phrases) : explain,
    isFollowing || explain !== '' ? ledLink(link, phrases) : link,
  ];
  return [...opening, ...rest]
    .filter((part) => part !== '')
    .map((part) => asSentence(part, language))
    .join(isChinese(language) ? '' : ' ');
}

function withoutLabel(text: string, phrases: FeelPhrases): string {
  const label = phrases.labels.find((one) => opensWith(text, [`${one}:`, `${one}\uff1a`]) !== null);
  return label === undefined ? text : text.slice(label.length + 1).trim();
}

/** A note of a few words, made a sentence to the customer: "waited an hour" becomes "You waited an hour". */
function ledNote(slot: keyof FeelParts, text: string, phrases: FeelPhrases): string {
  for (const { slot: where, openings, lead, dropsOpening } of phrases.leads) {
    const opening = where === slot ? opensWith(text, openings) : null;
    if (opening === null) continue;
    const rest = dropsOpening ? text.slice(opening.length).trim() : text;
    return lead + rest.charAt(0).toLowerCase() + rest.slice(1);
  }
  return text;
}

type Way = { language: Language; phrases: FeelPhrases };

/** Takes out sentences already said, and a second greeting or apology opening. */
function withoutRepeats(parts: readonly string[], { language, phrases }: Way): string[] {
  const said = new Set<string>();
  const families: Family[] = [phrases.greetings, phrases.apologies].map((openings) => ({ openings, isUsed: false }));
  return parts.map((part) => {
    const kept = sentencesOf(part, language).flatMap((sentence) => {
      const { openings, rest } = splitOpenings(sentence, families);
      const core = rest.replace(/[\p{P}\p{Z}]/gu, '').toLowerCase();
      if (core !== '' && said.has(core)) return [];
      if (core !== '') said.add(core);
      return openings + rest === '' ? [] : [openings + rest];
    });
    return kept.join(isChinese(language) ? '' : ' ');
  });
}

type Family = { openings: readonly string[]; isUsed: boolean };

/** The sentence behind its greeting and apology, and those of them that were not said before. */
function splitOpenings(sentence: string, families: readonly Family[]): { openings: string; rest: string } {
  let openings = '';
  let rest = sentence;
  for (const family of families) {
    const opening = openingOf(rest, family.openings);
    if (opening === null) continue;
    if (!family.isUsed) openings += opening;
    family.isUsed = true;
    rest = rest.slice(opening.length);
  }
  return { openings, rest };
}

/** An opening that stands by itself, with its comma: "sorry, …" but not "sorry that …"; 不好意思让您… stands before 让. */
function openingOf(text: string, openings: readonly string[]): string | null {
  const opening = opensWith(text, openings);
  if (opening === null) return null;
  if (/^[\u8ba9\u8b93\u5bb3]\u60a8/u.test(text.slice(opening.length))) return text.slice(0, opening.length);
  const mark = /^[,\uff0c!\uff01\u3002.\s]+/u.exec(text.slice(opening.length))?.[0];
  return mark === undefined || !/\S/u.test(mark) ? null : text.slice(0, opening.length + mark.length);
}

// A fact of one clause and a feeling that leans on it read as one sentence; a long fact keeps its full stop.
const longestFact = 60;

function leansOn(fact: string, emotion: string, phrases: FeelPhrases): boolean {
  const isPlain = fact !== '' && fact.length <= longestFact && !/[?!\uff1f\uff01]$/u.test(fact);
  return isPlain && opensWith(emotion, phrases.leaning) !== null;
}

function ledExplain(explain: string, phrases: FeelPhrases): string {
  if (explain === '') return '';
  const because = opensWith(explain, phrases.because);
  if (because !== null) return phrases.becauseLead + explain.slice(because.length).trim();
  const isComplete =
    opensWith(explain, [...phrases.selfStanding, ...phrases.greetings, ...phrases.apologies]) !== null ||
    phrases.pending.some((word) => explain.includes(word));
  return isComplete ? explain : phrases.explainLead + explain;
}

function ledLink(link: string, phrases: FeelPhrases): string {
  if (link === '') return '';
  const isComplete =
    opensWith(link, [...phrases.selfStanding, ...phrases.greetings, ...phrases.apologies]) !== null ||
    /^(?:就|\d|星期|[一二三四五六七八九十]+[点點月天])/u.test(link);
  return isComplete ? link : phrases.linkLead + link;
}
