import { describe, expect, test } from 'vitest';
import { Reminder } from '#shared/contract/live.ts';
import { noticesFor } from './reminder-notices.ts';
import { shellTexts } from './shell-texts.ts';

const reminder = Reminder.parse({
  id: 'r1',
  caseId: 'c/1',
  caseNumber: '20260301-007',
  customerName: '王小明',
  subject: 'follow-up',
  detail: '24h',
  dueAt: 1,
  firedAt: 1,
  rung: 'due',
  ring: 1,
  subjectId: 'f1',
  subjectVersion: 1,
  forName: null,
  version: 1,
});

describe('desktop notices of reminders', () => {
  test('[§3.7] a notice leads to its case', () => {
    expect(noticesFor([reminder], shellTexts['zh-CN'])).toEqual([
      {
        tag: 'r1.1',
        title: '该回访了',
        body: '案件 20260301-007',
        route: '/cases/c%2F1',
        showings: [{ id: 'r1', ring: 1 }],
      },
    ]);
  });

  test('[§13.3] a notice does not name the customer', () => {
    for (const texts of Object.values(shellTexts)) {
      expect(JSON.stringify(noticesFor([reminder], texts))).not.toContain('王小明');
    }
  });

  test('[§3.7] what came due while the program was closed becomes one notice, not twenty', () => {
    const many = Array.from({ length: 20 }, (_, i) => Reminder.parse({ ...reminder, id: `r${i + 1}` }));
    expect(noticesFor(many, shellTexts.en)).toMatchObject([
      { tag: 'due-r1.1', title: '20 things are due', body: '', route: '/today' },
    ]);
  });

  test('[§3.9] what may have been shown before a crash goes out under its old tag, never inside a new digest', () => {
    const [again, ...fresh] = Array.from({ length: 6 }, (_, i) => Reminder.parse({ ...reminder, id: `r${i}` }));
    const tagOf = ({ id }: { id: string }) => (id === 'r0' ? 'r0.1' : undefined);
    const notices = noticesFor([again!, ...fresh], shellTexts.en, tagOf);
    expect(notices.map(({ tag, showings }) => [tag, showings.length])).toEqual([
      ['r0.1', 1],
      ['due-r1.1', 5],
    ]);
  });
});
