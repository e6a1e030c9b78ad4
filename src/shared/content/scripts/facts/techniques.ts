import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** FEEL and 3F examples (§6.9): what each script is for; its words stand in the language folders. */
export const techniquesFacts: ScriptFactsInput[] = [
  { id: 'feel-logistics-1', steps: ['apologise', 'resolve'], scenarios: ['logistics'] },
  { id: '3f-product-quality-1', steps: ['clarify'], scenarios: ['product-quality'] },
];
