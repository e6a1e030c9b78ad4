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
  {
    id: 'resolve-product-quality-2',
    steps: ['resolve'],
    scenarios: ['product-quality'],
    customerTypes: ['compensation-led'],
    tone: 'brisk',
  },
  { id: 'resolve-price-2', steps: ['resolve'], scenarios: ['price'], demands: ['respect'] },
  { id: 'resolve-logistics-2', steps: ['resolve'], scenarios: ['logistics'], demands: ['compensation'] },
  { id: 'resolve-service-attitude-2', steps: ['resolve'], scenarios: ['service-attitude'], demands: ['prevention'] },
  { id: 'resolve-response-time-2', steps: ['resolve'], scenarios: ['response-time'], demands: ['compensation'] },
  { id: 'resolve-safety-2', steps: ['resolve'], scenarios: ['safety'], demands: ['prevention'], tone: 'calm' },
];
