import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Step “resolve”: what each script is for; its words stand in the language folders. */
export const resolveFacts: ScriptFactsInput[] = [
  {
    id: 'resolve-product-quality-1',
    steps: ['resolve'],
    scenarios: ['product-quality'],
    demands: ['repair', 'compensation'],
  },
  {
    id: 'resolve-price-1',
    steps: ['resolve'],
    scenarios: ['price'],
    demands: ['compensation'],
    customerTypes: ['compensation-led'],
    tone: 'brisk',
  },
  { id: 'resolve-logistics-1', steps: ['resolve'], scenarios: ['logistics'] },
  { id: 'resolve-service-attitude-1', steps: ['resolve'], scenarios: ['service-attitude'], demands: ['respect'] },
  {
    id: 'resolve-response-time-1',
    steps: ['resolve'],
    scenarios: ['response-time'],
    channels: ['phone'],
    tone: 'brisk',
  },
  { id: 'resolve-safety-1', steps: ['resolve'], scenarios: ['safety'], tone: 'calm' },
];
