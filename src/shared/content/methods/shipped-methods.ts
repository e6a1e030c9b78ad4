// The shipped methods (§5.2) and the table by which triage proposes one.
import { eightStep } from '#shared/content/methods/eight-step.ts';
import { fiveStep } from '#shared/content/methods/five-step.ts';
import { fourStep } from '#shared/content/methods/four-step.ts';
import { localized } from '#shared/content/methods/localized.ts';
import { safetyIncident } from '#shared/content/methods/safety-incident.ts';
import { sixStep } from '#shared/content/methods/six-step.ts';
import type { MethodProposal } from '#shared/domain/methods/engine.ts';
import { Method } from '#shared/domain/methods/method.ts';

/** Every shipped method, the default first. */
export const shippedMethods: readonly Method[] = [eightStep, sixStep, fiveStep, fourStep, safetyIncident].map(
  (method) => Method.parse(method),
);

/** §5.2: safety → safety incident; significant or high risk → eight-step; otherwise the team's default. */
export const methodProposals: readonly MethodProposal[] = [
  {
    severities: ['safety'],
    method: 'safety-incident',
    why: localized('涉及人身安全，先顾人。', '涉及人身安全，先顧人。', 'Somebody’s safety is at stake: people first.'),
  },
  {
    severities: ['significant'],
    method: 'eight-step',
    why: localized('重大失误，走完整八步。', '重大疏失，走完整八步。', 'A significant failure: the full eight steps.'),
  },
  {
    riskLevels: ['high', 'critical'],
    method: 'eight-step',
    why: localized('升级风险高，走完整八步。', '升級風險高，走完整八步。', 'High risk: the full eight steps.'),
  },
];
