import { listDismissals, signalPrecision } from '../features/risk/signal-precision.ts';
import type { Implementer } from './context.ts';

export function riskRouter(os: Implementer) {
  return {
    precision: os.risk.precision.handler(({ context }) => signalPrecision(context.read)),
    dismissals: os.risk.dismissals.handler(({ input, context }) => listDismissals(context.read, input)),
  };
}
