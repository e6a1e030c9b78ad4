import type { Policy } from '#shared/domain/policy/policy.ts';

/** What the editor of a group gets: the draft, the figures the schema refuses, and where a change goes. */
export type EditorProps = {
  policy: Policy;
  wrong: readonly string[];
  isDisabled: boolean;
  onChange: (policy: Policy) => void;
};
