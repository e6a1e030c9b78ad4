import type { ScriptFactsInput } from '#shared/domain/scripts/script.ts';

/** Step “understand”: what each script is for; its words stand in the language folders. */
export const understandFacts: ScriptFactsInput[] = [
  {
    id: 'understand-product-quality-1',
    steps: ['understand'],
    scenarios: ['product-quality'],
    customerTypes: ['emotion-led'],
  },
  { id: 'understand-price-1', steps: ['understand'], scenarios: ['price'], customerTypes: ['compensation-led'] },
  { id: 'understand-logistics-1', steps: ['understand'], scenarios: ['logistics'] },
  {
    id: 'understand-service-attitude-1',
    steps: ['understand'],
    scenarios: ['service-attitude'],
    demands: ['respect'],
    customerTypes: ['emotion-led'],
  },
  { id: 'understand-response-time-1', steps: ['understand'], scenarios: ['response-time'] },
  { id: 'understand-safety-1', steps: ['understand'], scenarios: ['safety'], demands: ['prevention'], tone: 'calm' },
  {
    id: 'understand-product-quality-2',
    steps: ['understand'],
    scenarios: ['product-quality'],
    demands: ['repair'],
    customerTypes: ['compensation-led'],
    tone: 'brisk',
  },
  {
    id: 'understand-price-2',
    steps: ['understand'],
    scenarios: ['price'],
    demands: ['respect'],
    customerTypes: ['emotion-led'],
  },
  { id: 'understand-logistics-2', steps: ['understand'], scenarios: ['logistics'], demands: ['compensation'] },
  {
    id: 'understand-service-attitude-2',
    steps: ['understand'],
    scenarios: ['service-attitude'],
    demands: ['prevention'],
  },
  {
    id: 'understand-response-time-2',
    steps: ['understand'],
    scenarios: ['response-time'],
    customerTypes: ['compensation-led'],
    tone: 'brisk',
  },
  {
    id: 'understand-safety-2',
    steps: ['understand'],
    scenarios: ['safety'],
    demands: ['respect'],
    customerTypes: ['emotion-led'],
  },
  {
    id: 'understand-false-description-1',
    steps: ['understand'],
    scenarios: ['false-description'],
    customerTypes: ['emotion-led'],
  },
  {
    id: 'understand-logistics-3',
    steps: ['understand'],
    scenarios: ['logistics'],
    demands: ['respect'],
    customerTypes: ['emotion-led'],
  },
  {
    id: 'understand-service-attitude-3',
    steps: ['understand'],
    scenarios: ['service-attitude'],
    customerTypes: ['compensation-led'],
    tone: 'brisk',
  },
  { id: 'understand-general-1', steps: ['understand'] },
];
