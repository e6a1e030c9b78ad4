import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Step “exceed”: what each script is for; its words stand in the language folders. */
export const exceedFacts: ScriptFactsInput[] = [
  { id: 'exceed-product-quality-1', steps: ['exceed'], scenarios: ['product-quality'] },
  { id: 'exceed-price-1', steps: ['exceed'], scenarios: ['price'] },
  { id: 'exceed-logistics-1', steps: ['exceed'], scenarios: ['logistics'] },
  {
    id: 'exceed-service-attitude-1',
    steps: ['exceed'],
    scenarios: ['service-attitude'],
    demands: ['respect'],
    customerTypes: ['emotion-led'],
  },
  { id: 'exceed-response-time-1', steps: ['exceed'], scenarios: ['response-time'] },
  { id: 'exceed-safety-1', steps: ['exceed'], scenarios: ['safety'] },
  { id: 'exceed-product-quality-2', steps: ['exceed'], scenarios: ['product-quality'], customerTypes: ['emotion-led'] },
  { id: 'exceed-price-2', steps: ['exceed'], scenarios: ['price'], customerTypes: ['compensation-led'] },
  { id: 'exceed-logistics-2', steps: ['exceed'], scenarios: ['logistics'] },
  { id: 'exceed-service-attitude-2', steps: ['exceed'], scenarios: ['service-attitude'], demands: ['respect'] },
  { id: 'exceed-response-time-2', steps: ['exceed'], scenarios: ['response-time'], channels: ['instant-message'] },
  { id: 'exceed-safety-2', steps: ['exceed'], scenarios: ['safety'], customerTypes: ['emotion-led'] },
  { id: 'exceed-product-quality-3', steps: ['exceed'], scenarios: ['product-quality'] },
  {
    id: 'exceed-service-attitude-3',
    steps: ['exceed'],
    scenarios: ['service-attitude'],
    customerTypes: ['emotion-led'],
  },
  { id: 'exceed-general-1', steps: ['exceed'] },
];
