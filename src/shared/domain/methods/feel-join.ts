// Joining the four FEEL slots into one natural message (§6.9): connectives by content, openings said once, nothing said
// twice, marks repaired. A person's own words are kept; only repeats, labels and doubled openings are taken out.
import { feelPhrases } from '#shared/content/methods/feel-phrases.ts';
import type { FeelParts, FeelPhrases } from '#shared/domain/methods/feel-phrases.ts';
import {
  asSentence,
  insideSentence,
  isChinese,
  opensWith,
  sentencesOf,
  tidy,
  withoutStop,
} from '#shared/domain/methods/message-text.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

// A fact of one clause and a feeling that leans on it read as one sentence; a long fact keeps its full stop.
const longestFact = 60;

/** One message from the four slots; empty slots are passed over, '' when all are. */
export function joinFeel(parts: FeelParts, language: Language): string {
  const phrases = feelPhrases[language];
  const slots = ['fact', 'emotion', 'explain', 'link'] as const;
  const written = slots.map((slot) => withoutLabel(tidy(parts[slot], language), phrases));
  const told = withoutRepeats(written, { language, phrases });
  const [note, emotion, explain, link] = slots.map((slot, index) => ledNote(slot, told[index]!, phrases)) as [
    string,
    string,
    string,
    string,
  ];
  const fact = ledFact(note, phrases);
  const joiner = fact === note ? leaning(fact, emotion, phrases) : null;
  const opening =
    joiner === null ? [fact, emotion] : [withoutStop(fact) + joiner + insideSentence(emotion, phrases.lowered)];
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
export function ledNote(slot: keyof FeelParts, text: string, phrases: FeelPhrases): string {
  for (const { slot: where, openings, lead, dropsOpening } of phrases.leads) {
    const opening = where === slot ? opensWith(text, openings) : null;
    if (opening === null) continue;
    return lead + (dropsOpening ? text.slice(opening.length).trim() : text.charAt(0).toLowerCase() + text.slice(1));
  }
  return text;
}

/** "Hair in the food" is a note, not a sentence: it becomes "You told us: hair in the food". */
function ledFact(fact: string, phrases: FeelPhrases): string {
  if (fact === '' || fact.length > longestFact || phrases.verbs.length === 0) return fact;
  if (opensWith(fact, [...phrases.greetings, ...phrases.apologies]) !== null) return fact;
  const words = fact.toLowerCase().match(/[\p{L}\u2019']+/gu) ?? [];
  const isSentence = words.some((word) => phrases.verbs.includes(word) || /.ed$|[\u2019']/u.test(word));
  return isSentence ? fact : phrases.factLead + insideSentence(fact, phrases.lowered);
}

type Way = { language: Language; phrases: FeelPhrases };

/** Takes out sentences already said, and a second greeting or apology opening. */
function withoutRepeats(parts: readonly string[], { language, phrases }: Way): string[] {
  const said = new Set<string>();
  const families: Family[] = [
    { openings: phrases.greetings, follows: [], said: null },
    { openings: phrases.apologies, follows: phrases.afterApology, said: null },
  ];
  return parts.map((part) => {
    const kept = sentencesOf(part, language).flatMap((sentence) => {
      const { openings, rest } = splitOpenings(sentence, { families, phrases });
      const core = rest.replace(/[\p{P}\p{Z}]/gu, '').toLowerCase();
      if (core !== '' && said.has(core)) return [];
      if (core !== '') said.add(core);
      return openings + rest === ''
        ? []
        : [openings + (rest === sentence || openings !== '' ? rest : startOf(rest, language))];
    });
    return kept.join(isChinese(language) ? '' : ' ');
  });
}

/** A sentence that lost its opening begins with a capital where there are any. */
function startOf(text: string, language: Language): string {
  return isChinese(language) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** `follows`: what may stand behind an opening without a comma; `said`: the opening the message has already. */
type Family = { openings: readonly string[]; follows: readonly string[]; said: string | null };

type Told = { families: readonly Family[]; phrases: FeelPhrases };

/** The sentence behind its greeting and apology, and those of them that were not said before. */
function splitOpenings(sentence: string, { families, phrases }: Told): { openings: string; rest: string } {
  let openings = '';
  let rest = sentence;
  for (const family of families) {
    const opening = openingOf(rest, family);
    if (opening === null) {
      // "Sorry about the delay. Sorry for the wait." has nothing to fall back on: the second is put differently.
      const again = family.follows.length > 0 ? otherApology(rest, { family, phrases }) : null;
      family.said ??= opensWith(rest, family.openings);
      rest = again ?? rest;
      continue;
    }
    const behind = rest.slice(opening.length);
    const link = opensWith(behind, phrases.apologyLinks) ?? '';
    if (family.said !== null) rest = behind.slice(link.length);
    else {
      openings += opening;
      rest = behind;
    }
    family.said ??= opening;
  }
  return { openings, rest };
}

function otherApology(text: string, { family, phrases }: { family: Family; phrases: FeelPhrases }): string | null {
  const opening = family.said === null ? null : opensWith(text, family.openings);
  if (opening === null) return null;
  const behind = text.slice(opening.length).trimStart();
  for (const { openings, lead, unlessSaid, otherwise } of phrases.apologyAgain) {
    const preposition = opensWith(behind, openings);
    const isSame = family.said?.toLowerCase().includes(unlessSaid) ?? false;
    if (preposition !== null) return (isSame ? otherwise : lead) + behind.slice(preposition.length);
  }
  return null;
}

/** An opening that stands by itself, with its comma; or that what follows can do without: 不好意思让您…, "sorry you…". */
function openingOf(text: string, { openings, follows }: Family): string | null {
  const opening = opensWith(text, openings);
  if (opening === null) return null;
  const behind = text.slice(opening.length);
  const gap = /^\s*/u.exec(behind)![0];
  if (opensWith(behind.slice(gap.length), follows) !== null) return text.slice(0, opening.length + gap.length);
  const mark = /^[,\uff0c!\uff01\u3002.\s]+/u.exec(behind)?.[0];
  return mark === undefined || !/\S/u.test(mark) ? null : text.slice(0, opening.length + mark.length);
}

/** The words that join a feeling to the fact it leans on, null when they are two sentences. */
function leaning(fact: string, emotion: string, phrases: FeelPhrases): string | null {
  const isPlain = fact !== '' && fact.length <= longestFact && !/[?!\uff1f\uff01]$/u.test(fact);
  return (isPlain && phrases.leaning.find(({ openings }) => opensWith(emotion, openings) !== null)?.joiner) || null;
}

/** A lead and its note. A note with a colon of its own gets no second one: "I looked into it. Record: signed on the 9th". */
function led(lead: string, note: string, phrases: FeelPhrases): string {
  const hasColon = /^[^\u3002.]{0,40}(?:\uff1a|:(?=\D))/u.test(note);
  if (!hasColon || !/[:\uff1a]\s*$/u.test(lead)) return lead + insideSentence(note, phrases.lowered);
  const isSpaced = lead.endsWith(' ');
  return lead.replace(/[:\uff1a]\s*$/u, isSpaced ? '. ' : '\uff0c') + startOf(note, isSpaced ? 'en' : 'zh-CN');
}

function ledExplain(explain: string, phrases: FeelPhrases): string {
  if (explain === '') return '';
  const because = opensWith(explain, phrases.because);
  if (because !== null) return phrases.becauseLead + explain.slice(because.length).trim();
  if (opensWith(explain, [...phrases.selfStanding, ...phrases.greetings, ...phrases.apologies]) !== null)
    return explain;
  const isPending = phrases.pending.some((word) => explain.includes(word));
  return isPending && phrases.pendingLead === ''
    ? explain
    : led(isPending ? phrases.pendingLead : phrases.explainLead, explain, phrases);
}

function ledLink(link: string, phrases: FeelPhrases): string {
  if (link === '') return '';
  const isComplete =
    opensWith(link, [
      ...phrases.selfStanding,
      ...phrases.selfStandingLink,
      ...phrases.greetings,
      ...phrases.apologies,
    ]) !== null || /^(?:就|\d|星期|[一二三四五六七八九十]+[点點月天])/u.test(link);
  return isComplete ? link : led(phrases.linkLead, link, phrases);
}
