import { decideFinding, overrulesOf, recordShown, tonePrecision } from '../features/tone/tone-findings.ts';
import { does } from './cases.ts';
import type { Implementer } from './context.ts';

export function toneRouter(os: Implementer) {
  return {
    overrules: os.tone.overrules.handler(({ input, context }) => overrulesOf(context.read, input.textKey)),
    recordShown: os.tone.recordShown.handler(does(recordShown)),
    decide: os.tone.decide.handler(does(decideFinding)),
    precision: os.tone.precision.handler(({ context }) => tonePrecision(context.read)),
  };
}
