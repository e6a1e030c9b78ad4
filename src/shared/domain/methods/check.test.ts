import { describe, expect, test } from 'vitest';

import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import { emptyCaseRecord } from '#shared/domain/methods/case-record.ts';
import { Check, countables, countOf, holds, keysOf } from '#shared/domain/methods/check.ts';

const option = { id: 'a', title: 'x', amountFen: 1, action: null, who: 'y', dueAt: 1, state: 'draft' as const };

const record: CaseRecord = {
  ...emptyCaseRecord(),
  fields: { motive: 'vent', emotions: ['angry', 'tired'], canKeepPromise: true, temperNow: 4 },
  promises: [
    { text: 'a', dueAt: 1, state: 'open' },
    { text: 'b', dueAt: null, state: 'kept' },
    { text: 'c', dueAt: 1, state: 'cancelled' },
  ],
  options: [option, { ...option, state: 'chosen', amountFen: null }],
  approvals: [
    { amountFen: 1, state: 'pending' },
    { amountFen: 1, state: 'refused' },
  ],
  evidence: [
    { title: 'a', side: 'customer' },
    { title: 'b', side: 'ours' },
    { title: 'c', side: 'ours' },
  ],
  letters: [
    { tier: 'agent', state: 'printed' },
    { tier: 'regional-head', state: 'draft' },
    { tier: 'supervisor', state: 'cancelled' },
  ],
  followUps: [
    { kind: '24-hours', dueAt: 1, state: 'done' },
    { kind: '3-days', dueAt: 2, state: 'scheduled' },
  ],
  compensations: [
    { kind: 'refund', amountFen: 1, state: 'promised' },
    { kind: 'refund', amountFen: 1, state: 'scheduled' },
    { kind: 'refund', amountFen: 1, state: 'cancelled' },
  ],
  acknowledgements: [{ at: 1, way: 'phone', impossibleReason: null }],
  allegations: [
    { text: 'a', conclusion: null },
    { text: 'b', conclusion: 'upheld' },
  ],
  custody: [{ item: 'kettle', at: 1, place: 'shelf' }],
  statuses: [{ at: 1, text: 'on its way' }],
};

describe('checks', () => {
  test('[§6] everything countable is counted, cancelled things are not', () => {
    expect(Object.fromEntries(countables.map((of) => [of, countOf(record, of)]))).toEqual({
      promises: 2,
      promisesWithTime: 1,
      options: 2,
      completeOptions: 1,
      chosenOptions: 1,
      approvals: 2,
      pendingApprovals: 1,
      evidence: 3,
      customerEvidence: 1,
      ownEvidence: 2,
      letters: 2,
      lettersBySupervisorOrHigher: 1,
      lettersOut: 1,
      followUps: 2,
      openFollowUps: 1,
      compensations: 2,
      openCompensations: 1,
      acknowledgements: 1,
      allegations: 2,
      allegationsWithoutConclusion: 1,
      custody: 1,
      statuses: 1,
    });
  });

  test.each<[Check, boolean]>([
    [{ require: 'field', key: 'motive' }, true],
    [{ require: 'field', key: 'ownerId' }, false],
    [{ require: 'fieldIs', key: 'emotions', in: ['tired'] }, true],
    [{ require: 'fieldIs', key: 'canKeepPromise', in: ['yes'] }, true],
    [{ require: 'fieldIs', key: 'temperNow', in: ['4', '5'] }, true],
    [{ require: 'fieldIs', key: 'riskLevel', in: ['high'] }, false],
    [{ require: 'rows', key: 'emotions', min: 3 }, false],
    [{ require: 'count', of: 'options', min: 2, max: 2 }, true],
    [{ require: 'count', of: 'options', max: 1 }, false],
    [{ require: 'not', check: { require: 'field', key: 'motive' } }, false],
    [{ require: 'not', check: { require: 'field', key: 'focus' } }, true],
    [
      {
        require: 'anyOf',
        checks: [
          { require: 'field', key: 'focus' },
          { require: 'field', key: 'motive' },
        ],
      },
      true,
    ],
    [
      {
        require: 'allOf',
        checks: [
          { require: 'field', key: 'focus' },
          { require: 'field', key: 'motive' },
        ],
      },
      false,
    ],
  ])('[§6] %j is %s', (check, expected) => {
    expect(Check.parse(check)).toEqual(check);
    expect(holds(check, record)).toBe(expected);
  });

  test('[§5.3] the keys a check reads are found at any depth', () => {
    const field = (key: string): Check => ({ require: 'field', key });
    const check: Check = {
      require: 'anyOf',
      checks: [field('a'), { require: 'not', check: field('b') }, { require: 'count', of: 'options', min: 1 }],
    };
    expect(keysOf(check)).toEqual(['a', 'b']);
  });
});
