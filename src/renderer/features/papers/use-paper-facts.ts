import { useQuery } from '@tanstack/react-query';
import type { PaperFact } from '#shared/domain/papers/paper-text.ts';
import { Policy } from '#shared/domain/policy/policy.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { translatorOf } from '#shared/i18n/translate.ts';
import { now } from '#renderer/platform/clock.ts';
import { api } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { formatterOf } from '#renderer/ui/format.ts';
import { spanWords, withinWords } from './span-words.ts';

/** What the braces of a sheet stand for, in its own language: the shop and the times of the policy in force. */
export function usePaperFacts(language: Language): Record<PaperFact, string> | undefined {
  const { shopName, zone, currency } = useSession();
  const { data } = useQuery(api.settings.policy.queryOptions());
  const policy = data && Policy.safeParse(data.policy);
  if (!policy?.success) return undefined;
  const { firstResponse, handling, followUps } = policy.data;
  const t = translatorOf(language);
  return {
    shop: shopName,
    today: formatterOf({ language, zone, currency }).date(now()),
    counter: withinWords(t, firstResponse.faceToFace),
    phone: withinWords(t, firstResponse.phone),
    message: spanWords(t, firstResponse.instantMessage),
    public: spanWords(t, firstResponse.public),
    other: spanWords(t, firstResponse.other),
    minor: spanWords(t, handling.minorResolve),
    significant: spanWords(t, handling.significantResolve),
    safety: withinWords(t, handling.safetyRespond),
    firstCall: spanWords(t, followUps.first),
    secondCall: spanWords(t, followUps.second),
  };
}
