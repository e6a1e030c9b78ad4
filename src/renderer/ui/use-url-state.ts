import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';

/**
 * Filters, tabs and selections that live in the address, so that Back works and a view can be kept.
 * Every key of the schema needs a `.default` or `.catch`: an address typed by hand must not break the page.
 */
export function useUrlState<S extends z.ZodObject>(schema: S): [z.infer<S>, (change: Partial<z.infer<S>>) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const state = useMemo(() => {
    const read = schema.safeParse(search);
    return read.success ? read.data : schema.parse({});
  }, [schema, search]);
  const change = useCallback(
    (next: Partial<z.infer<S>>) => {
      void navigate({
        to: '.',
        search: (old: Record<string, unknown>) => ({ ...old, ...next }),
        replace: true,
      } as Parameters<typeof navigate>[0]);
    },
    [navigate],
  );
  return [state, change];
}
