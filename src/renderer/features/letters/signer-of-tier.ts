import type { LetterTier } from '#shared/domain/letters/letter.ts';
import type { Role } from '#shared/domain/vocabulary.ts';

/** The weakest role that signs a tier (§1, §9.1); the core holds to the same. */
export const signerOfTier: Record<LetterTier, Role> = {
  agent: 'agent',
  supervisor: 'supervisor',
  'regional-head': 'manager',
};
