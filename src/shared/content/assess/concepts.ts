// All concepts of the learned weights (§4.2).
import type { ConceptList } from '#shared/domain/assess/learned/concept-words.ts';
import { safetyConcepts } from './concepts-safety.ts';
import { sharedConcepts } from './concepts-shared.ts';
import { threatConcepts } from './concepts-threat.ts';

export const concepts: ConceptList = { ...threatConcepts, ...safetyConcepts, ...sharedConcepts };
