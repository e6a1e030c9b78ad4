import { Alert } from '@mantine/core';
import { paperFacts } from '#shared/domain/papers/paper-text.ts';
import { useT } from '#renderer/ui/language.tsx';

/** What in a text sheet keeps it from being printed: braces that mean nothing, or that have nothing to say yet. */
export function TextProblems({ unknown, missing }: { unknown: string[]; missing: string[] }) {
  const t = useT();
  const braces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(' ');
  return (
    <>
      {unknown.length > 0 ? (
        <Alert color="red" role="alert">
          {t('papers.text.unknown', { names: braces(unknown), known: braces(paperFacts) })}
        </Alert>
      ) : null}
      {missing.length > 0 ? (
        <Alert color="orange" role="alert">
          {t('papers.text.missing', { names: braces(missing) })}
        </Alert>
      ) : null}
    </>
  );
}
