import { MantineProvider, MantineThemeProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/zh-tw';
import { api, client, shell } from '#renderer/platform/connect.ts';
import { SessionGate } from '#renderer/features/session/session-gate.tsx';
import { dateLabels } from '#renderer/ui/date-labels.ts';
import { FullFieldNotice } from '#renderer/ui/full-field.tsx';
import { LanguageProvider, useLanguage, useT } from '#renderer/ui/language.tsx';
import { cssVariables, theme } from '#renderer/ui/theme.ts';
import { Language } from '#shared/domain/vocabulary.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { LiveEvents } from './live-events.tsx';
import styles from './program.module.css';
import { makeQueryClient } from './query-client.ts';
import { router } from './routes.tsx';

const queryClient = makeQueryClient();
const languageKey = 'zhuanji.language';
const dayjsLocales = { 'zh-CN': 'zh-cn', 'zh-TW': 'zh-tw', en: 'en' } as const;

function languageAtStart(): Language {
  const kept = Language.safeParse(window.localStorage.getItem(languageKey));
  return kept.success ? kept.data : 'zh-CN';
}

/** Language from the core once it is known; until then the one this window used last. */
function Worded({ children }: { children: ReactNode }) {
  const status = useQuery(api.session.status.queryOptions()).data;
  const [language, setLanguage] = useState(languageAtStart);
  const [lastKnown, setLastKnown] = useState<Language>();
  const known = status?.isSetUp ? status.language : undefined;
  if (known && known !== lastKnown) {
    setLastKnown(known);
    setLanguage(known);
  }
  useEffect(() => {
    void shell?.savePreferences({ language });
  }, [language]);
  const change = useCallback(
    (next: Language) => {
      window.localStorage.setItem(languageKey, next);
      setLanguage(next);
      if (!status?.me) return;
      void client.session
        .setLanguage({ language: next })
        .then((answer) => queryClient.setQueryData(api.session.status.queryKey(), answer));
    },
    [status?.me],
  );
  return (
    <LanguageProvider
      language={language}
      zone={status?.zone || 'Asia/Shanghai'}
      currency={status?.currency || 'CNY'}
      onChange={change}
    >
      <DatesProvider settings={{ locale: dayjsLocales[language], firstDayOfWeek: 1 }}>
        <LabelledParts>{children}</LabelledParts>
      </DatesProvider>
    </LanguageProvider>
  );
}

/** Mantine's own buttons have no words: close buttons and date pickers get theirs here. */
function LabelledParts({ children }: { children: ReactNode }) {
  const t = useT();
  const { language } = useLanguage();
  const labelled = useMemo(
    () => ({
      components: { CloseButton: { defaultProps: { 'aria-label': t('ui.close') } }, ...dateLabels(t, language) },
    }),
    [t, language],
  );
  return (
    <MantineThemeProvider inherit theme={labelled}>
      {children}
    </MantineThemeProvider>
  );
}

export function Program() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Worded>
          {/* Over the navigation: anywhere else they lie on what is being worked with. */}
          <Notifications
            position="bottom-left"
            limit={4}
            containerWidth={300}
            classNames={{ root: styles['toasts'] ?? '' }}
          />
          <FullFieldNotice />
          <ConnectionBanner />
          <SessionGate>
            <LiveEvents />
            <RouterProvider router={router} />
          </SessionGate>
        </Worded>
      </QueryClientProvider>
    </MantineProvider>
  );
}
