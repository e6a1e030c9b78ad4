import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/content/policy/default-policy.ts';
import { type ClockFacts, planClocks } from './case-clocks.ts';
import { aCalendar, at, shown } from './clocks.builder.ts';
import { planFollowUpRetry, planFollowUps } from './follow-ups.ts';

const calendar = aCalendar();
const policy = defaultPolicy;
const receivedAt = at('2026-09-28 10:00');

function plan(facts: Partial<ClockFacts> = {}) {
  const plans = planClocks({ policy, calendar, receivedAt, channelKind: 'other', severity: 'minor', ...facts });
  return (kind: string) => plans.find((each) => each.kind === kind);
}

describe('[§3.2] first response', () => {
  test.each([
    ['public', 'minor', '2026-09-28 11:00', 'respond-public'],
    ['face-to-face', 'minor', '2026-09-28 10:00', 'respond-face-to-face'],
    ['phone', 'significant', '2026-09-28 10:00', 'respond-phone'],
    ['instant-message', 'minor', '2026-09-28 10:15', 'respond-instant-message'],
    ['other', 'minor', '2026-09-28 15:00', 'respond-other'],
    ['other', 'significant', '2026-09-28 12:00', 'respond-significant'],
    ['public', 'significant', '2026-09-28 11:00', 'respond-public'],
    ['public', 'safety', '2026-09-28 10:00', 'respond-safety'],
  ] as const)('[§3.2] %s and %s: due %s by %s, the strictest rule', (channelKind, severity, dueAt, ruleId) => {
    const clock = plan({ channelKind, severity })('first-response');
    expect([shown(clock!.dueAt), clock!.ruleId]).toEqual([dueAt, ruleId]);
    expect(clock!.candidates.map((candidate) => candidate.ruleId)).toContain(ruleId);
  });

  test('[§3.2] every other channel answers within half of the time promised', () => {
    const clock = plan({ promisedBy: at('2026-09-28 13:00') })('first-response')!;
    expect([shown(clock.dueAt), clock.ruleId]).toEqual(['2026-09-28 11:30', 'respond-share-of-promise']);
    const strict = plan({ promisedBy: at('2026-09-30 10:00'), severity: 'significant' })('first-response')!;
    expect([shown(strict.dueAt), strict.ruleId]).toEqual(['2026-09-28 12:00', 'respond-significant']);
  });

  test('[§3.2] a promise does not lengthen the hour of a public review', () => {
    const clock = plan({ channelKind: 'public', promisedBy: at('2026-09-29 10:00') })('first-response')!;
    expect(shown(clock.dueAt)).toBe('2026-09-28 11:00');
  });

  test('[§3.2] a channel may have a rule of its own', () => {
    const own = { ...policy.firstResponse, byChannel: { wechat: { amount: 5, unit: 'wall-minutes' } } } as const;
    const [clock] = planClocks({
      policy: { ...policy, firstResponse: own },
      calendar,
      receivedAt,
      channelKind: 'instant-message',
      channel: 'wechat',
      severity: 'minor',
    });
    expect([shown(clock!.dueAt), clock!.policyKey]).toEqual(['2026-09-28 10:05', 'firstResponse.byChannel']);
  });

  test('[§3.2] warns at 30 minutes, breaches at the due time, escalates at 24 hours', () => {
    const moments = plan({ channelKind: 'public' })('first-response')!.ladder;
    expect(moments.map((moment) => [moment.stage, shown(moment.at)])).toEqual([
      ['warn', '2026-09-28 10:30'],
      ['breach', '2026-09-28 11:00'],
      ['escalate', '2026-09-29 10:00'],
    ]);
    expect(moments[2]!.actions).toContain('alert-supervisor');
  });

  test('[§3.2] a clock shorter than the warning still warns before it is due; an answer at once needs none', () => {
    const chat = plan({ channelKind: 'instant-message' })('first-response')!.ladder;
    expect(shown(chat[0]!.at)).toBe('2026-09-28 10:07');
    expect(plan({ channelKind: 'phone' })('first-response')!.ladder.map((moment) => moment.stage)).toEqual([
      'breach',
      'escalate',
    ]);
  });
});

describe('[§3.2] graded handling and [§3.3] updates', () => {
  test('[§3.2] safety: contact on site, report every 30 minutes', () => {
    const clocks = plan({ severity: 'safety', lastReportAt: at('2026-09-28 10:40') });
    expect(shown(clocks('on-site-contact')!.dueAt)).toBe('2026-09-28 10:30');
    expect(shown(clocks('on-site-report')!.dueAt)).toBe('2026-09-28 11:10');
    expect(clocks('on-site-report')!.repeats).toBe(true);
  });

  test('[§3.2] resolve: 24 hours when significant, 3 working days when minor', () => {
    expect(shown(plan({ severity: 'significant' })('resolve')!.dueAt)).toBe('2026-09-29 10:00');
    expect(shown(plan()('resolve')!.dueAt)).toBe('2026-10-08 18:00');
    expect(plan()('on-site-contact')).toBeUndefined();
  });

  test.each([
    [{}, '2026-09-29 10:00', 'update-otherwise'],
    [{ risk: 'high' }, '2026-09-28 10:30', 'update-high-risk'],
    [{ severity: 'safety' }, '2026-09-28 10:30', 'update-safety'],
    [{ isLiveOutage: true, risk: 'critical' }, '2026-09-28 10:10', 'update-live-outage'],
    [{ lastToldAt: at('2026-09-28 17:00') }, '2026-09-29 17:00', 'update-otherwise'],
  ] as const)('[§3.3] with %o the next update is due %s', (facts, dueAt, ruleId) => {
    const clock = plan(facts)('update')!;
    expect([shown(clock.dueAt), clock.ruleId]).toEqual([dueAt, ruleId]);
  });

  test('[§3.1] pauses touch only their own clock', () => {
    const pause = { from: at('2026-09-28 10:10'), to: at('2026-09-28 10:40'), reason: 'waits for a photo' };
    const clocks = plan({ severity: 'significant', pauses: { resolve: [pause] } });
    expect(shown(clocks('resolve')!.dueAt)).toBe('2026-09-29 10:30');
    expect(shown(clocks('first-response')!.dueAt)).toBe('2026-09-28 12:00');
  });
});

describe('[§3.5] follow-ups', () => {
  test('[§3.5] 24 hours and 3 days after the resolution', () => {
    const plans = planFollowUps({ policy, calendar, resolvedAt: at('2026-09-29 16:00') });
    expect(plans.map((each) => [each.purpose, shown(each.dueAt)])).toEqual([
      ['did-it-work', '2026-09-30 16:00'],
      ['satisfied', '2026-10-02 16:00'],
    ]);
  });

  test('[§3.5] on working days only, they move to the same time of the next one and say so', () => {
    const aware = { ...policy, followUps: { ...policy.followUps, onWorkingDaysOnly: true } };
    const [first, second] = planFollowUps({ policy: aware, calendar, resolvedAt: at('2026-09-30 16:00') });
    expect([shown(first!.dueAt), shown(second!.dueAt)]).toEqual(['2026-10-08 16:00', '2026-10-08 16:00']);
    expect(first!.steps.slice(-2)).toEqual([
      { code: 'moved-to-working-day', from: at('2026-10-01 16:00'), to: at('2026-10-08 16:00') },
      { code: 'due', at: at('2026-10-08 16:00') },
    ]);
  });

  test('[§10.1] nobody answered: again after three working hours, three times in all', () => {
    const triedAt = at('2026-09-28 17:00');
    expect(shown(planFollowUpRetry({ policy, calendar, triedAt, triesSoFar: 1 })!.dueAt)).toBe('2026-09-29 11:00');
    expect(planFollowUpRetry({ policy, calendar, triedAt, triesSoFar: 3 })).toBeNull();
  });
});
