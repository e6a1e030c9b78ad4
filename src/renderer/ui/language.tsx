// Language, zone and currency of the page, and the hooks that word things in them.
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import type { Language } from '#shared/domain/vocabulary.ts';
import type { Translate } from '#shared/i18n/catalogue.ts';
import { translatorOf, wordOf } from '#shared/i18n/translate.ts';
import { formatterOf, type Formatter } from './format.ts';

type Locale = { language: Language; t: Translate; format: Formatter; setLanguage: (language: Language) => void };
const LocaleContext = createContext<Locale | null>(null);

type Props = {
  language: Language;
  zone: string;
  currency: string;
  onChange: (language: Language) => void;
  children: ReactNode;
};

export function LanguageProvider({ language, zone, currency, onChange, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const locale = useMemo<Locale>(
    () => ({
      language,
      t: translatorOf(language),
      format: formatterOf({ language, zone, currency }),
      setLanguage: onChange,
    }),
    [language, zone, currency, onChange],
  );
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('outside of LanguageProvider');
  return locale;
}

/** The translator: `t('cases.queue.empty')`, `t('cases.count', { count })`. */
export function useT(): Translate {
  return useLocale().t;
}

/** Words of open codes, the code itself when the shop invented it: `word('due', row.dueKind)`. */
export function useWord(): (group: string, code: string) => string {
  const { language } = useLocale();
  return (group, code) => wordOf(language, group, code);
}

/** Money, times and durations in the shop's language, zone and currency. */
export function useFormat(): Formatter {
  return useLocale().format;
}

export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const { language, setLanguage } = useLocale();
  return { language, setLanguage };
}
