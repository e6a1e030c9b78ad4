import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** FEEL and 3F examples (§6.9): what each script is for; its words stand in the language folders. */
export const techniquesFacts: ScriptFactsInput[] = [
  { id: 'feel-logistics-1', steps: ['apologise', 'resolve'], scenarios: ['logistics'] },
  { id: '3f-product-quality-1', steps: ['clarify'], scenarios: ['product-quality'] },
  { id: 'feel-product-quality-1', steps: ['apologise', 'resolve'], scenarios: ['product-quality'] },
  { id: 'feel-price-1', steps: ['apologise', 'resolve'], scenarios: ['price'], demands: ['compensation'] },
  {
    id: 'feel-service-attitude-1',
    steps: ['apologise', 'resolve'],
    scenarios: ['service-attitude'],
    demands: ['respect'],
  },
  { id: 'feel-response-time-1', steps: ['apologise', 'resolve'], scenarios: ['response-time'] },
  { id: 'feel-safety-1', steps: ['apologise', 'resolve'], scenarios: ['safety'], tone: 'calm' },
  { id: '3f-price-1', steps: ['clarify'], scenarios: ['price'] },
  { id: '3f-logistics-1', steps: ['clarify'], scenarios: ['logistics'] },
  { id: '3f-service-attitude-1', steps: ['clarify'], scenarios: ['service-attitude'], demands: ['respect'] },
  { id: '3f-safety-1', steps: ['clarify'], scenarios: ['safety'], tone: 'calm' },
];
