import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { closingGateRules, defaultClosingGates } from '#shared/content/methods/closing-gates.ts';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { methodProposals, shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import { emptyCaseRecord } from '#shared/domain/methods/case-record.ts';
import type { Visit } from '#shared/domain/methods/engine.ts';
import {
  closingGates,
  leaving,
  nextStep,
  openRequirements,
  proposeMethod,
  stepAfterChange,
  stepFor,
  stepStates,
  visiblePanels,
} from '#shared/domain/methods/engine.ts';
import type { Method } from '#shared/domain/methods/method.ts';
import { fieldsShown } from '#shared/domain/methods/method.ts';

const eight = methodNamed('eight-step');
const listen = eight.steps[0]!;

function methodNamed(code: string): Method {
  return shippedMethods.find((method) => method.code === code)!;
}

function aRecord(changes: Partial<Omit<CaseRecord, 'case'>> & { case?: Partial<CaseRecord['case']> } = {}): CaseRecord {
  const empty = emptyCaseRecord();
  return { ...empty, ...changes, case: { ...empty.case, ...changes.case } };
}

const codes = (missing: readonly { code: string }[]): string[] => missing.map((one) => one.code);
const stepOf = (code: string): Method['steps'][number] => eight.steps.find((step) => step.code === code)!;

describe('exit of a step', () => {
  test('[§6 step 1] listening ends with the customer’s words and the temper', () => {
    expect(codes(openRequirements(listen, aRecord()))).toEqual(['customer-words', 'temper']);
    const heard = aRecord({ fields: { customerWords: '第二次坏了', temperNow: 0 } });
    expect(openRequirements(listen, heard)).toEqual([]);
  });

  test('[§14.7] what is missing says what, what to do, and where to fill it', () => {
    const [first] = openRequirements(listen, aRecord({ fields: { customerWords: '  \n' } }));
    expect(first).toMatchObject({ panel: 'fields', fieldKey: 'customerWords' });
    expect(first!.message['zh-CN']).toContain('客户的原话');
  });

  test('[§6 step 6] an option counts only with amount or action, a person and a time', () => {
    const option = {
      id: 'a',
      title: 'x',
      amountFen: 100,
      action: null,
      who: '小周',
      dueAt: 1,
      state: 'draft' as const,
    };
    const resolve = stepOf('resolve');
    const withOptions = (...options: CaseRecord['options']): string[] =>
      codes(openRequirements(resolve, aRecord({ options })));
    expect(withOptions(option, { ...option, id: 'b', who: ' ' })).toContain('two-options');
    expect(withOptions(option, { ...option, id: 'b', amountFen: null })).toContain('two-options');
    expect(withOptions(option, { ...option, id: 'b', amountFen: null, action: 'new one' })).not.toContain(
      'two-options',
    );
  });

  test('[§2.12] a refusal asks for the routes told, an acceptance for the words', () => {
    const refused = codes(openRequirements(stepOf('resolve'), aRecord({ fields: { customerAnswer: 'refuses' } })));
    expect(refused).toContain('routes-told');
    expect(refused).not.toContain('acceptance-words');
    const accepted = codes(openRequirements(stepOf('resolve'), aRecord({ fields: { customerAnswer: 'accepts' } })));
    expect(accepted).toContain('acceptance-words');
    expect(accepted).not.toContain('routes-told');
  });

  test('[§6 step 3] high risk asks for the supervisor and opens the response plan', () => {
    const step = stepOf('show-importance');
    const calm = aRecord();
    const hot = aRecord({ case: { riskLevel: 'critical' } });
    expect(codes(openRequirements(step, calm))).not.toContain('supervisor-at-risk');
    expect(codes(openRequirements(step, hot))).toContain('supervisor-at-risk');
    expect(visiblePanels(step, calm).map((panel) => panel.kind)).not.toContain('response-plan');
    expect(visiblePanels(step, hot).map((panel) => panel.kind)).toContain('response-plan');
  });

  test('[§6 step 4] a supervisor’s apology is written; a cancelled letter is none', () => {
    const fields = { apologyTier: 'supervisor', apologyGiven: 'spoken' };
    const letter = { tier: 'supervisor' as const, state: 'cancelled' as const };
    const step = stepOf('apologise');
    expect(codes(openRequirements(step, aRecord({ fields, letters: [letter] })))).toEqual(['written-apology']);
    expect(openRequirements(step, aRecord({ fields, letters: [{ ...letter, state: 'to-sign' }] }))).toEqual([]);
  });

  test('[§6 step 7] a gesture that might read as mockery holds the step', () => {
    const fields = {
      gestureKind: 'small-gift',
      gestureText: 'x',
      gestureFits: 'yes',
      gestureCouldMock: 'yes',
      gestureCouldHush: 'no',
    };
    expect(codes(openRequirements(stepOf('exceed'), aRecord({ fields })))).toEqual(['gesture-proper']);
    expect(openRequirements(stepOf('exceed'), aRecord({ fields: { ...fields, gestureCouldMock: 'no' } }))).toEqual([]);
    const none = aRecord({ fields: { gestureKind: 'none', noGestureReason: 'wants none' } });
    expect(openRequirements(stepOf('exceed'), none)).toEqual([]);
  });

  test('[§14.7] any step may be left early with a reason, never with a blank one', () => {
    expect(leaving(listen, aRecord(), null).isAllowed).toBe(false);
    expect(leaving(listen, aRecord(), '   ').isAllowed).toBe(false);
    expect(leaving(listen, aRecord(), 'line dropped')).toMatchObject({ isAllowed: true });
    for (const step of shippedMethods.flatMap((method) => method.steps)) {
      expect(leaving(step, aRecord(), 'why').isAllowed).toBe(true);
    }
  });
});

describe('where the steps stand', () => {
  const visit = (step: string, from: number, to: number | null, reason: string | null = null): Visit => ({
    step,
    enteredAt: from,
    leftAt: to,
    reason,
  });
  const heard = aRecord({ fields: { customerWords: 'x', temperNow: 3 } });

  test('[§6.10] done, skipped with reason, current and ahead, each with its time', () => {
    const visits = [
      visit('listen', 0, 60),
      visit('understand', 60, 90, 'busy'),
      visit('listen', 90, 100),
      visit('show-importance', 100, null),
    ];
    const states = stepStates(eight, heard, { visits, now: 150 });
    expect(states.slice(0, 4).map((state) => [state.step, state.state, state.spentMs, state.visits])).toEqual([
      ['listen', 'done', 70, 2],
      ['understand', 'skipped', 30, 1],
      ['show-importance', 'current', 50, 1],
      ['apologise', 'ahead', 0, 0],
    ]);
    expect(states[1]!.reason).toBe('busy');
  });

  test('[§6] a step once done is open again when its words are emptied', () => {
    const states = stepStates(eight, aRecord(), { visits: [visit('listen', 0, 60)], now: 99 });
    expect(states[0]!.state).toBe('open');
  });

  test('[§6] next is the next step not done, then what was left behind, then none', () => {
    const states = stepStates(eight, heard, { visits: [visit('listen', 0, 9), visit('understand', 9, null)], now: 10 });
    expect(nextStep(states, 'understand')).toBe('show-importance');
    expect(nextStep(states, null)).toBe('understand');
    const at = (code: string, state: 'done' | 'open' | 'current'): (typeof states)[number] => ({
      ...states[0]!,
      step: code,
      state,
    });
    expect(nextStep([at('a', 'open'), at('b', 'done'), at('c', 'current')], 'c')).toBe('a');
    expect(nextStep([at('a', 'done'), at('b', 'current')], 'b')).toBeNull();
  });

  test('[§6] a step skipped with a reason is not asked for again', () => {
    const visits = [visit('listen', 0, 9), visit('understand', 9, 20, 'busy'), visit('show-importance', 20, null)];
    const states = stepStates(eight, heard, { visits, now: 30 });
    expect(nextStep(states, 'listen')).toBe('show-importance');
  });

  test('[§3.6] a clock set back never makes negative time', () => {
    const states = stepStates(eight, heard, { visits: [visit('listen', 100, 40)], now: 40 });
    expect(states[0]!.spentMs).toBe(0);
  });
});

describe('which method', () => {
  test.each([
    ['safety', 'low', 'safety-incident'],
    ['safety', 'critical', 'safety-incident'],
    ['significant', 'low', 'eight-step'],
    ['minor', 'high', 'eight-step'],
    ['minor', 'critical', 'eight-step'],
    ['minor', 'watch', 'four-step'],
    [null, 'low', 'four-step'],
    [null, 'high', 'eight-step'],
  ] as const)('[§5.2] severity %s at %s risk: %s', (severity, riskLevel, method) => {
    expect(proposeMethod({ severity, riskLevel, teamDefault: 'four-step' }, methodProposals).method).toBe(method);
  });

  test('[§10.1] an unsatisfied customer reopens at clarify, in every method', () => {
    expect(shippedMethods.map((method) => stepFor(method, 'clarify'))).toEqual([
      'clarify',
      'ask',
      'solve',
      'listen-and-decode',
      'calm-and-facts',
    ]);
  });

  test('[§5.1] a random walk over methods keeps every value, and each stays in a field of the one registry', () => {
    const shown = [...new Set(shippedMethods.flatMap(fieldsShown))];
    expect(shown.filter((key) => !shippedFields.has(key))).toEqual([]);
    const values = fc.dictionary(fc.constantFrom(...shown), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())));
    const walk = fc.array(fc.nat({ max: shippedMethods.length - 1 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, walk, (fields, path) => {
        const record = aRecord({ fields: Object.freeze({ ...fields }) });
        let method = shippedMethods[0]!;
        let current = method.steps[0]!.code;
        for (const index of path) {
          const to = shippedMethods[index]!;
          const before = method.steps.find((step) => step.code === current)!;
          current = stepAfterChange({ from: method, to, current });
          method = to;
          const after = method.steps.find((step) => step.code === current)!;
          expect(after.eightSteps).toContain(before.eightSteps[0]);
          stepStates(method, record, { visits: [], now: 0 });
          method.steps.forEach((step) => openRequirements(step, record));
        }
        expect(record.fields).toEqual(fields);
      }),
    );
  });

  test('[§5.1] any stored rubbish is read without a fault', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...shippedFields.keys()), fc.anything()), (fields) => {
        for (const step of shippedMethods.flatMap((method) => method.steps))
          expect(openRequirements(step, aRecord({ fields }))).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('closing', () => {
  const closing = { rules: closingGateRules, policy: { gates: defaultClosingGates } };
  const settled = aRecord({
    case: { severity: 'minor' },
    fields: { outcomeTold: 'phone', customerChoice: 'o1' },
    followUps: [
      { kind: '24-hours', dueAt: 1, state: 'done' },
      { kind: '3-days', dueAt: 2, state: 'declined' },
    ],
  });

  test('[§10.2] an empty case misses everything, by name', () => {
    const all = ['outcome-told', 'choice-recorded', 'follow-ups-done', 'root-cause-set'];
    expect(codes(closingGates(aRecord({ case: { severity: 'significant' } }), closing))).toEqual(all);
    // Not triaged yet: held to the gates of any severity.
    expect(codes(closingGates(aRecord(), closing))).toEqual(all);
  });

  test('[§10.2] a minor case closes without a root cause, a significant or safety one does not', () => {
    expect(closingGates(settled, closing)).toEqual([]);
    for (const severity of ['significant', 'safety'] as const) {
      expect(codes(closingGates({ ...settled, case: { ...settled.case, severity } }, closing))).toEqual([
        'root-cause-set',
      ]);
    }
  });

  test('[§10.2] a root cause is a why and its kind; an empty tree is none', () => {
    const grave = { ...settled, case: { ...settled.case, severity: 'safety' as const } };
    const why = { id: '1', text: '', evidence: '', children: [] };
    const withTree = (tree: unknown): string[] =>
      codes(
        closingGates({ ...grave, fields: { ...grave.fields, causeCategory: 'process', rootCauseWhys: tree } }, closing),
      );
    expect(withTree([why])).toEqual(['root-cause-set']);
    expect(withTree([{ ...why, text: '没有复检' }])).toEqual([]);
  });

  test('[§10.2] compensation is fulfilled or scheduled, cancelled ones are not owed', () => {
    const entry = { kind: 'refund' as const, amountFen: 100 };
    const owing = (state: 'promised' | 'approved' | 'scheduled' | 'handed-over' | 'cancelled'): number =>
      closingGates({ ...settled, compensations: [{ ...entry, state }] }, closing).length;
    expect((['promised', 'approved', 'scheduled', 'handed-over', 'cancelled'] as const).map(owing)).toEqual([
      1, 1, 0, 0, 0,
    ]);
  });

  test('[§2.12] a customer who refuses or keeps silent has answered too', () => {
    const silent = { ...settled, fields: { outcomeTold: 'letter', customerAnswer: 'silent' } };
    expect(closingGates(silent, closing)).toEqual([]);
  });

  test('[§3] a manager who frees minor cases of follow-ups is obeyed', () => {
    const policy = { gates: { ...defaultClosingGates, 'follow-ups-done': ['safety' as const] } };
    expect(closingGates({ ...settled, followUps: [] }, { ...closing, policy })).toEqual([]);
    expect(codes(closingGates({ ...settled, followUps: [] }, closing))).toEqual(['follow-ups-done']);
  });
});
